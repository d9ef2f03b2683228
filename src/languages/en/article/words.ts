const sorted = (words: string): readonly string[] => words.trim().split(/\s*\n\s*/);

/** Headings of lists of links. */
export const listHeadings = sorted(`
  also read
  also see
  around the web
  don't miss
  don’t miss
  editor's picks
  editors' picks
  editors’ picks
  editor’s picks
  explore more
  featured
  further reading
  highlights
  in case you missed it
  in other news
  just in
  keep reading
  latest
  latest articles
  latest headlines
  latest news
  latest stories
  live updates
  more
  more coverage
  more headlines
  more news
  more stories
  most popular
  most read
  most shared
  most viewed
  must read
  must reads
  on the topic
  our picks
  popular
  popular now
  popular this week
  read also
  read more
  read next
  recent articles
  recent news
  recent posts
  recommended
  recommended for you
  recommended reading
  recommended stories
  related
  related articles
  related content
  related coverage
  related news
  related posts
  related stories
  related topics
  see also
  similar articles
  similar stories
  suggested reading
  the latest
  today's top stories
  top headlines
  top news
  top stories
  trending
  trending now
  trending stories
  what to read next
  what's trending
  you may also like
  you may like
  you might also like
`);

/** Buttons, sections and widgets. */
export const labels = sorted(`
  about
  about us
  accept
  account
  advert
  advertise
  advertise with us
  advertisement
  all sections
  annual
  annually
  archive
  archives
  arts
  books
  breaking news
  business
  cancel
  caption
  careers
  close
  comment
  comments
  contact
  contact us
  continue
  cookie policy
  copied
  copy link
  copy url
  culture
  download the app
  economy
  email
  enlarge image
  entertainment
  environment
  facebook
  follow
  follow us
  gallery
  give once
  google news
  health
  help
  home
  home page
  homepage
  instagram
  jobs
  latest
  life
  lifestyle
  like
  linkedin
  live
  local
  log in
  login
  magazine
  markets
  menu
  messenger
  money
  monthly
  more
  my account
  news
  newsletters
  next
  obituaries
  once
  one time
  one-time
  opinion
  opinions
  photos
  pinterest
  podcast
  podcasts
  politics
  preview
  previous
  print
  privacy
  privacy notice
  privacy policy
  reddit
  register
  save
  science
  search
  sections
  send
  share
  share this
  show more
  sign in
  sign out
  sign up
  site map
  sitemap
  skip
  sponsored
  sport
  sports
  start reading
  submit
  subscribe
  subscribe now
  tech
  technology
  telegram
  terms
  terms of service
  terms of use
  threads
  tiktok
  top stories
  travel
  tweet
  twitter
  viber
  video
  videos
  vk
  watch
  weather
  whatsapp
  world
  x
  yearly
  youtube
`);

/** News and picture agencies and the libraries that papers print pictures of. */
export const agencies = sorted(`
  aap
  afp
  agence france-presse
  alamy
  anadolu
  ani
  ansa
  ap
  ap photo
  associated press
  belga
  bloomberg
  corbis
  cp
  dpa
  efe
  epa
  epa-efe
  file photo
  getty
  getty images
  handout
  imago
  istock
  itar-tass
  jiji
  keystone
  kyodo
  kyodo news
  lehtikuva
  mti
  ntb
  nurphoto
  pa
  pa images
  pa media
  pa wire
  pexels
  picture alliance
  pool
  press association
  pti
  reuters
  rex features
  shutterstock
  sipa
  sputnik
  tass
  tt news agency
  ukrinform
  unsplash
  upi
  wikimedia commons
  xinhua
  yonhap
  zuma press
`);

/** What opens a credit. */
export const creditWords = sorted(`
  cartoon
  courtesy
  credit
  file photo
  graphic
  illustration
  image
  image caption
  image copyright
  image credit
  image source
  images
  media caption
  photo
  photo credit
  photo illustration
  photograph
  photographer
  photography
  photos
  picture
  pictures
  screenshot
  source
`);

/** Verbs in the tense of captions, and pointers into pictures. */
export const captionWords = sorted(`
  addresses
  arrive
  arrives
  attend
  attends
  carries
  carry
  celebrate
  celebrates
  clockwise
  depicts
  embrace
  file
  gesture
  gestures
  greets
  hold
  holds
  illustration
  inspect
  inspects
  leaves
  left
  listens
  look
  looks
  march
  meet
  meets
  pass
  passes
  pictured
  pose
  poses
  react
  reacts
  ride
  right
  seated
  seen
  shake
  shakes
  show
  shown
  shows
  sit
  sits
  speak
  speaks
  stand
  stands
  talks
  wait
  waits
  walk
  walks
  watch
  watches
  wave
  waves
  wearing
`);

export const bylineWords = sorted(`
  analysis by
  author
  authors
  by
  compiled by
  edited by
  from
  posted by
  published by
  reported by
  reviewed by
  story by
  text by
  words by
  written by
`);

export const journalistWords = sorted(`
  analyst
  associate editor
  author
  bureau chief
  columnist
  contributor
  correspondent
  editor
  fellow
  freelance
  journalist
  news writer
  producer
  reporter
  senior writer
  staff
  staff writer
  writer
`);

export const timestampWords = sorted(`
  ago
  am
  at
  bst
  cest
  cet
  cst
  ct
  date
  day
  days
  edt
  eest
  eet
  est
  et
  first
  gmt
  hour
  hours
  hrs
  ist
  last
  min
  mins
  minute
  minutes
  modified
  msk
  mst
  noon
  on
  original
  pdt
  pm
  posted
  pst
  pt
  published
  the
  today
  updated
  utc
  yesterday
`);

export const addressWords = sorted(`
  our
  ours
  us
  we
  you
  your
  yours
`);

/** The commonest words of running text; a line without any of them is a list, a name or a label. */
export const functionWords = sorted(`
  a
  about
  after
  all
  also
  an
  and
  are
  as
  at
  be
  because
  been
  before
  but
  by
  can
  could
  did
  do
  does
  for
  from
  had
  has
  have
  he
  her
  his
  i
  if
  in
  into
  is
  it
  its
  may
  more
  no
  not
  of
  on
  one
  or
  our
  out
  over
  said
  she
  so
  some
  than
  that
  the
  their
  them
  there
  they
  this
  to
  under
  up
  was
  we
  were
  what
  when
  which
  while
  who
  will
  with
  would
  you
`);

export const months: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

export const weekdays = sorted(`
  fri
  friday
  mon
  monday
  sat
  saturday
  sun
  sunday
  thu
  thur
  thurs
  thursday
  tue
  tues
  tuesday
  wed
  wednesday
`);

export const outletWords: readonly string[] = [
  'advertiser',
  'agency',
  'argus',
  'bulletin',
  'chronicle',
  'courier',
  'daily',
  'dispatch',
  'echo',
  'enquirer',
  'examiner',
  'express',
  'gazette',
  'globe',
  'guardian',
  'herald',
  'independent',
  'inquirer',
  'intelligencer',
  'journal',
  'ledger',
  'mail',
  'mercury',
  'messenger',
  'mirror',
  'monitor',
  'news',
  'newspaper',
  'observer',
  'post',
  'press',
  'record',
  'register',
  'reporter',
  'review',
  'sentinel',
  'standard',
  'star',
  'sun',
  'telegram',
  'telegraph',
  'times',
  'tribune',
  'weekly',
  'wire',
];
