/** For tests: lines of papers, libraries, institutions and other languages; written as in lines-of-agencies.ts. */
export const otherLines = `
Jane Doe for ProPublica ⇒ Jane Doe ⇒ ProPublica
Jane Doe for The New York Times ⇒ Jane Doe ⇒ The New York Times
Jane Doe, special to ProPublica ⇒ Jane Doe ⇒ ProPublica
Jane Doe, Special to The Chronicle ⇒ Jane Doe ⇒ The Chronicle
Jane Doe on assignment for NPR ⇒ Jane Doe ⇒ NPR
Jane Doe, on assignment for The Tribune ⇒ Jane Doe ⇒ The Tribune
Jane Doe/CalMatters ⇒ Jane Doe ⇒ CalMatters
Jane Doe/The New York Times ⇒ Jane Doe ⇒ The New York Times
Jane Doe / The Guardian ⇒ Jane Doe ⇒ The Guardian
Photograph: Jane Doe/AFP/Getty Images ⇒ Jane Doe ⇒ AFP > Getty Images
Photograph: Jane Doe/The Guardian ⇒ Jane Doe ⇒ The Guardian
Illustration: Guardian Design ⇒ ⇒ Guardian Design
Illustration: Jane Doe/The Guardian ⇒ Jane Doe ⇒ The Guardian
Illustration: Acme Design ⇒ ⇒ Acme Design
Composite: Guardian Design/Getty Images ⇒ ⇒ Guardian Design + Getty Images
Composite: AP/Reuters/Getty Images ⇒ ⇒ AP + Reuters + Getty Images
Photo illustration by Jane Doe ⇒ Jane Doe ⇒
Illustration by Jane Doe; photo: John Roe/Reuters ⇒ Jane Doe; John Roe ⇒ Reuters
Illustration by Jane Doe. Photo: John Roe/AFP ⇒ Jane Doe; John Roe ⇒ AFP
Photo: Jane Doe/Reuters; illustration: John Roe ⇒ Jane Doe; John Roe ⇒ Reuters
Jane Doe/AFP; John Roe/Reuters ⇒ Jane Doe; John Roe ⇒ AFP + Reuters
Left: Jane Doe/AFP; right: John Roe/Reuters ⇒ Jane Doe; John Roe ⇒ AFP + Reuters
Court sketch by Jane Doe ⇒ Jane Doe ⇒
Courtroom sketch: Jane Doe via REUTERS ⇒ Jane Doe ⇒ Reuters
Sketch by Jane Doe/CBC News ⇒ Jane Doe ⇒ CBC News
Cartoon: Jane Doe/The Tribune ⇒ Jane Doe ⇒ The Tribune
Artist's impression: ESA ⇒ ⇒ ESA
Infographic: Jane Doe/AFP ⇒ Jane Doe ⇒ AFP
Image: Jane Doe/Getty Images ⇒ Jane Doe ⇒ Getty Images
Image credit: Jane Doe/Getty Images ⇒ Jane Doe ⇒ Getty Images
Photo credit: Jane Doe/Shutterstock ⇒ Jane Doe ⇒ Shutterstock
Credit...Jane Doe for The New York Times ⇒ Jane Doe ⇒ The New York Times
Credit: Jane Doe/Alamy Live News ⇒ Jane Doe ⇒ Alamy
Jane Doe/Alamy Stock Photo ⇒ Jane Doe ⇒ Alamy
© Jane Doe / Adobe Stock ⇒ Jane Doe ⇒ Adobe Stock
Jane Doe - stock.adobe.com ⇒ Jane Doe ⇒ Adobe Stock
Jane Doe/iStock ⇒ Jane Doe ⇒ iStock
Getty Images/iStockphoto ⇒ ⇒ iStock > Getty Images
Shutterstock/Jane Doe ⇒ Jane Doe ⇒ Shutterstock
Shutterstock / janedoe92 ⇒ unknown
Photo by Jane Doe on Unsplash ⇒ Jane Doe ⇒ Unsplash
Photo by Jane Doe from Pexels ⇒ Jane Doe ⇒ Pexels
Image by Jane Doe from Pixabay ⇒ Jane Doe ⇒ Pixabay
Jane Doe from Accounting ⇒ unknown
Jane Doe/500px ⇒ Jane Doe ⇒ 500px
Supplied/Jane Doe ⇒ Jane Doe ⇒ ⇒ handout
Courtesy of the Doe family ⇒ unknown
Courtesy of MIT ⇒ ⇒ MIT ⇒ courtesy
Photo courtesy of Acme University ⇒ ⇒ Acme University ⇒ courtesy
Jane Doe/Acme University ⇒ Jane Doe ⇒ Acme University
Acme University/Jane Doe ⇒ Jane Doe ⇒ Acme University
Acme University via AP ⇒ ⇒ Acme University > AP
© 2024 Jane Doe. All rights reserved. ⇒ unknown
© Jane Doe/Reuters. All rights reserved. ⇒ Jane Doe ⇒ Reuters
NASA/JPL-Caltech/MSSS ⇒ ⇒ MSSS > JPL-Caltech > NASA
NASA/JPL-Caltech ⇒ ⇒ JPL-Caltech > NASA
NASA/JPL-Caltech/Univ. of Arizona ⇒ ⇒ Univ. of Arizona > JPL-Caltech > NASA
NASA/MSSS ⇒ ⇒ MSSS > NASA
NASA/Johns Hopkins APL/SwRI ⇒ ⇒ SwRI > Johns Hopkins APL > NASA
NASA, ESA, CSA, STScI ⇒ ⇒ NASA + ESA + CSA + STScI
NASA/Jane Doe ⇒ Jane Doe ⇒ NASA
NASA via AP ⇒ ⇒ NASA > AP
NASA/Handout via REUTERS ⇒ ⇒ NASA > Reuters ⇒ handout
ESA/Hubble ⇒ ⇒ Hubble > ESA
ESO/J. Doe ⇒ J. Doe ⇒ ESO
JAXA ⇒ ⇒ JAXA
SpaceX via AP ⇒ ⇒ SpaceX > AP
NOAA ⇒ ⇒ NOAA
USGS/Jane Doe ⇒ Jane Doe ⇒ USGS
U.S. Navy photo by Mass Communication Specialist 2nd Class Jane Doe ⇒ Jane Doe ⇒ US Navy
U.S. Army photo by Sgt. Jane Doe ⇒ Jane Doe ⇒ US Army
Official White House Photo by Jane Doe ⇒ Jane Doe ⇒ White House
UN Photo/Jane Doe ⇒ Jane Doe ⇒ UN Photo
UNHCR/Jane Doe ⇒ Jane Doe ⇒ UNHCR
© European Union, 2024 ⇒ unknown
Library of Congress ⇒ ⇒ Library of Congress
Vatican Media via AP ⇒ ⇒ Vatican Media > AP
Crown Copyright/MOD ⇒ ⇒ MOD
Jane Doe, CC BY-SA 4.0 <https://creativecommons.org/licenses/by-sa/4.0>, via Wikimedia Commons ⇒ Jane Doe ⇒ Wikimedia Commons ⇒ ⇒ CC BY-SA 4.0
Jane Doe, CC BY 2.0 <https://creativecommons.org/licenses/by/2.0>, via Wikimedia Commons ⇒ Jane Doe ⇒ Wikimedia Commons ⇒ ⇒ CC BY 2.0
Jane Doe, CC BY-SA 3.0 DE <https://creativecommons.org/licenses/by-sa/3.0/de/deed.en>, via Wikimedia Commons ⇒ Jane Doe ⇒ Wikimedia Commons ⇒ ⇒ CC BY-SA 3.0 DE
Kremlin.ru, CC BY 4.0 <https://creativecommons.org/licenses/by/4.0>, via Wikimedia Commons ⇒ ⇒ Kremlin > Wikimedia Commons ⇒ ⇒ CC BY 4.0
Jane Doe, CC0, via Wikimedia Commons ⇒ Jane Doe ⇒ Wikimedia Commons ⇒ ⇒ CC0 1.0
Jane Doe, Public domain, via Wikimedia Commons ⇒ Jane Doe ⇒ Wikimedia Commons ⇒ public domain
See page for author, Public domain, via Wikimedia Commons ⇒ ⇒ Wikimedia Commons ⇒ unnamed, public domain
Unknown author, Public domain, via Wikimedia Commons ⇒ ⇒ Wikimedia Commons ⇒ unnamed, public domain
Jane Doe, OGL 3 <http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3>, via Wikimedia Commons ⇒ Jane Doe ⇒ Wikimedia Commons ⇒ ⇒ OGL 3.0
janedoe92, CC BY-SA 4.0 <https://creativecommons.org/licenses/by-sa/4.0>, via Wikimedia Commons ⇒ unknown
Jane Doe / Wikimedia Commons / CC BY-SA 4.0 ⇒ Jane Doe ⇒ Wikimedia Commons ⇒ ⇒ CC BY-SA 4.0
Jane Doe/Flickr (CC BY 2.0) ⇒ Jane Doe ⇒ Flickr ⇒ ⇒ CC BY 2.0
Jane Doe via Flickr, CC BY-NC 2.0 ⇒ Jane Doe ⇒ Flickr ⇒ ⇒ CC BY-NC 2.0
Foto: Jane Doe/dpa ⇒ Jane Doe ⇒ dpa
Foto: picture alliance/dpa ⇒ ⇒ dpa > picture alliance
Bild: Jane Doe/Keystone ⇒ Jane Doe ⇒ Keystone
Fotos: Jane Doe und John Roe/dpa ⇒ Jane Doe; John Roe ⇒ dpa
Quelle: dpa ⇒ ⇒ dpa
© dpa ⇒ ⇒ dpa
Foto: Polizei Musterstadt/dpa ⇒ ⇒ Polizei Musterstadt > dpa
Crédit : Jane Doe / AFP ⇒ Jane Doe ⇒ AFP
Crédit photo : AFP ⇒ ⇒ AFP
Photo : Jane Doe et John Roe/AFP ⇒ Jane Doe; John Roe ⇒ AFP
Jane Doe pour Le Monde ⇒ Jane Doe ⇒ Le Monde
Photo DR ⇒ unknown
D.R. ⇒ unknown
Ministère de la Culture via AFP ⇒ ⇒ Ministère de la Culture > AFP
Foto: Jane Doe / EFE ⇒ Jane Doe ⇒ EFE
Fotografía: Jane Doe/EFE ⇒ Jane Doe ⇒ EFE
Jane Doe para El País ⇒ Jane Doe ⇒ El País
José Ortega y Gasset/EFE ⇒ José Ortega y Gasset ⇒ EFE
Foto: Jane Doe y John Roe/EFE ⇒ Jane Doe; John Roe ⇒ EFE
Foto: Jane Doe/Agência Brasil ⇒ Jane Doe ⇒ Agência Brasil
Foto: Polícia Federal/Divulgação ⇒ ⇒ Polícia Federal ⇒ handout
Fonte: ANSA ⇒ ⇒ ANSA
Foto: Jane Doe/LaPresse ⇒ Jane Doe ⇒ LaPresse
Jane Doe / NTB ⇒ Jane Doe ⇒ NTB
Foto: Jane Doe/TT ⇒ Jane Doe ⇒ TT
Kuva: Jane Doe / Lehtikuva ⇒ Jane Doe ⇒ Lehtikuva
Fot. Jane Doe / Agencja Wyborcza.pl ⇒ Jane Doe ⇒ Agencja Wyborcza.pl
Foto: Jane Doe, ČTK ⇒ Jane Doe ⇒ CTK
Fotó: Jane Doe / MTI ⇒ Jane Doe ⇒ MTI
Fotoğraf: Jane Doe/AA ⇒ Jane Doe ⇒ Anadolu
Beeld: ANP / Jane Doe ⇒ unknown
ТАСС ⇒ ⇒ TASS
Фото: ТАСС ⇒ ⇒ TASS
Фото: Иван Иванов/ТАСС ⇒ Иван Иванов ⇒ TASS
Иван Иванов / РИА Новости ⇒ Иван Иванов ⇒ RIA Novosti
Фото: Reuters ⇒ ⇒ Reuters
Пресс-служба Кремля/ТАСС ⇒ ⇒ Пресс-служба Кремля > TASS
Фото: Іван Іваненко / УНІАН ⇒ Іван Іваненко ⇒ UNIAN
写真：山田太郎／共同通信社 ⇒ 山田太郎 ⇒ Kyodo
写真：ロイター/アフロ ⇒ ⇒ Reuters > Aflo
写真：時事 ⇒ ⇒ Jiji Press
【写真：AP/アフロ】 ⇒ ⇒ AP > Aflo
新华社记者 张三 摄 ⇒ 张三 ⇒ Xinhua
新华社发（张三 摄） ⇒ 张三 ⇒ Xinhua
摄影：张三/新华社 ⇒ 张三 ⇒ Xinhua
图片来源：视觉中国 ⇒ ⇒ VCG
图/视觉中国 ⇒ ⇒ VCG
사진=연합뉴스 ⇒ ⇒ Yonhap
사진: 홍길동/연합뉴스 ⇒ 홍길동 ⇒ Yonhap
[사진=뉴시스] ⇒ ⇒ Newsis
صورة: رويترز ⇒ ⇒ Reuters
تصوير: محمد علي / رويترز ⇒ محمد علي ⇒ Reuters
صورة من الحرب / رويترز ⇒ unknown
צילום: יוסי כהן/פלאש90 ⇒ יוסי כהן ⇒ Flash90
फोटो: पीटीआई ⇒ ⇒ PTI
Ảnh: Reuters ⇒ ⇒ Reuters
Φωτογραφία: Jane Doe/AFP ⇒ Jane Doe ⇒ AFP
Jane Park/AFP ⇒ unknown
Foto: Imago Images / Future Image ⇒ ⇒ Future Image > Imago
Foto: Polizei Musterstadt ⇒ ⇒ Polizei Musterstadt
Foto: privat ⇒ ⇒ ⇒ handout
Family handout via AP ⇒ ⇒ AP ⇒ handout
Mandatory Credit: Photo by Jane Doe/EPA-EFE/Shutterstock (12345678a) ⇒ Jane Doe ⇒ EPA > Shutterstock
Photo credit should read JANE DOE/AFP via Getty Images ⇒ JANE DOE ⇒ AFP > Getty Images
Copyright: Jane Doe ⇒ unknown
Source: Jane Doe ⇒ unknown
(c) Jane Doe ⇒ unknown
Manchester United/Getty Images ⇒ unknown
Министерство обороны РФ/ТАСС ⇒ ⇒ Министерство обороны РФ > TASS
写真：読売新聞社 ⇒ ⇒ 読売新聞社
提供：NASA ⇒ ⇒ NASA
Jane Doe/San Francisco Chronicle via AP ⇒ Jane Doe ⇒ San Francisco Chronicle > AP
Jane Doe for Rolling Stone ⇒ Jane Doe ⇒ Rolling Stone
Jane Doe/Al Jazeera ⇒ Jane Doe ⇒ Al Jazeera
`;
