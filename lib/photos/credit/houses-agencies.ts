/** Agencies and picture libraries: the name that we print in structured data, then its other spellings. */
export const agencies = `
# News agencies
AAP = AAP Image | AAPIMAGE | Australian Associated Press
AFP = AFP Photo | Agence France-Presse | AFP時事 | 法新社 | أ ف ب | فرانس برس
Anadolu = Anadolu Agency | Anadolu Images | Anadolu Ajansı | AA | وكالة الأناضول | الأناضول
ANI = ANI Photo
ANP = ANP Foto
ANSA
AP = AP Photo | AP Images | AP Photos | Associated Press | 美联社 | АП | أسوشيتد برس
APA = APA-PictureDesk | APA PictureDesk
Belga = Belga Photo | Belga News Agency | Belga Image
Bloomberg = Bloomberg News
BTA = БТА
CNS = China News Service | 中新社 | 中国新闻社 | 中新网
CTK = ČTK | CTK Photo
The Canadian Press = CP | La Presse canadienne
CNA = Central News Agency | 中央社
dpa = Deutsche Presse-Agentur | dpa-Zentralbild | dpa-tmn
EFE = Agencia EFE | EFE Agencia
Europa Press = Europapress
EPA = EPA Images | EPA-EFE | EPA Photo | European Pressphoto Agency
HINA
Interfax = Интерфакс
IRNA
Jiji Press = Jiji | 時事 | 時事通信 | 時事通信社
KCNA = Korean Central News Agency | 朝鮮中央通信 | 조선중앙통신
Keystone = Keystone-SDA
Kyodo = Kyodo News | Kyodo News Images | 共同 | 共同通信 | 共同通信社
LaPresse = La Presse
Lehtikuva = STT-Lehtikuva
Lusa = Agência Lusa
Mehr News Agency = Mehr
MTI = MTI Fotó
News1 = 뉴스1
Newsis = 뉴시스
NTB = NTB Scanpix
PA Images = PA Archive
PA Media = PA | Press Association
PA Wire = Press Association Wire
PAP
PTI = Press Trust of India | पीटीआई
Reuters = Thomson Reuters | Reuters Photo | Reuters Connect | Рейтер | ロイター | 路透社 | 路透 | رويترز | רויטרס | 로이터
RIA Novosti = РИА Новости | RIA Nowosti
Ritzau Scanpix = Scanpix | Ritzau
SANA
SPA = Saudi Press Agency | واس
Sputnik = Спутник
TASS = ITAR-TASS | ТАСС | ИТАР-ТАСС
TT = TT News Agency | TT Nyhetsbyrån
Ukrinform = Укрінформ | Укринформ
UNIAN = УНІАН | УНИАН
UPI = UPI Photo | United Press International
WAFA
WANA = West Asia News Agency | WANA (West Asia News Agency)
Xinhua = Xinhua News Agency | 新华社 | 新華社 | 新华网
Yonhap = Yonhap News | Yonhap News Agency | 연합뉴스 | 聯合ニュース
Agência Brasil
Télam = Telam
# Picture agencies and libraries
500px
Abaca = Abaca Press | ABACAPRESS.COM
action press
Adobe Stock = stock.adobe.com | AdobeStock | Fotolia
Aflo = アフロ | AFLO SPORT
Agencja Wyborcza.pl = Agencja Wyborcza | Agencja Gazeta
Alamy = Alamy Stock Photo | Alamy Live News | Alamy Stock Vector
Archive Photos
Avalon
Bestimage
Bettmann = Bettmann Archive
Bridgeman Images
Camera Press
Contacto = ContactoPhoto
Contour
Corbis = Corbis News | Corbis Historical | Corbis Sport
Cover Images
CQ-Roll Call, Inc. = CQ Roll Call | CQ-Roll Call
ddp = ddp images
Depositphotos = DepositPhotos
Dreamstime
EyeEm
FilmMagic
Flash90 = פלאש90 | פלאש 90
Future Publishing
Gamma-Rapho
Getty Images = Getty | Getty Images News | Getty Images Sport | Getty Images Europe | Getty Images North America | Getty Images Entertainment | Gettyimages | GettyImages | ゲッティ | 게티이미지
Hans Lucas
Hulton Archive = Hulton Deutsch
Icon Sportswire
Imago = Imago Images | imago stock&people
Imagn Images = Imagn
iStock = iStockphoto | iStock.com
LightRocket
Magnum Photos = Magnum
MediaNews Group
Michael Ochs Archives
Middle East Images
Moment
MAXPPP = Photopqr
NurPhoto
Pacific Press
Panos Pictures = Panos
picture alliance = picture-alliance
Pixabay
Pexels
PA Sport
Polaris Images = Polaris
Popperfoto
Press Association Images
Redux Pictures = Redux
Rex = Rex Features
Shutterstock = Rex Shutterstock | Shutterstock Editorial | Shutterstock.com
Sipa = Sipa Press
Sipa USA
SOPA Images
Sportsfile
Stocksy
ullstein bild
Universal Images Group
Unsplash
USA TODAY Sports = USA TODAY NETWORK | USA TODAY
VCG = Visual China Group | 视觉中国 | 東方IC
WireImage
Zuma = Zuma Press | Zuma Wire | Zuma Press Wire | Zumapress.com
`;
