/**
 * For tests: lines as agencies, libraries and papers print them, made up here, each with its right
 * reading behind arrows: the makers, the chain (`>` hands on, `+` stands beside, so that none is the
 * agency), the flags, and where there is one the licence.
 */
export const agencyLines = `
REUTERS/Jane Doe TPX IMAGES OF THE DAY ⇒ Jane Doe ⇒ Reuters
REUTERS/Jane Doe      TPX IMAGES OF THE DAY ⇒ Jane Doe ⇒ Reuters
REUTERS/Jane Doe/File Photo ⇒ Jane Doe ⇒ Reuters ⇒ file
REUTERS/Dado Roe/Illustration/File Photo ⇒ Dado Roe ⇒ Reuters ⇒ illustration, file
REUTERS/Beawiharta ⇒ Beawiharta ⇒ Reuters
REUTERS/Stringer/File Photo ⇒ ⇒ Reuters ⇒ unnamed, file
REUTERS / Jane Doe ⇒ Jane Doe ⇒ Reuters
Reuters/Jane Doe ⇒ Jane Doe ⇒ Reuters
Jane Doe/Reuters ⇒ Jane Doe ⇒ Reuters
Jane Doe, via Reuters ⇒ Jane Doe ⇒ Reuters
Photo by Jane Doe/Reuters ⇒ Jane Doe ⇒ Reuters
REUTERS/Social Media ⇒ ⇒ Reuters ⇒ unnamed
SOCIAL MEDIA via REUTERS ⇒ ⇒ Reuters ⇒ unnamed
KCNA via REUTERS ⇒ ⇒ KCNA > Reuters
Ukrainian Presidential Press Service/Handout via REUTERS ⇒ ⇒ Ukrainian Presidential Press Service > Reuters ⇒ handout
Buckingham Palace/Handout via REUTERS ⇒ ⇒ Buckingham Palace > Reuters ⇒ handout
Jane Doe/Handout via REUTERS ⇒ ⇒ Jane Doe > Reuters ⇒ handout
Maxar Technologies/Handout via REUTERS ⇒ ⇒ Maxar Technologies > Reuters ⇒ handout
Satellite image ©2024 Maxar Technologies/Handout via REUTERS ⇒ ⇒ Maxar Technologies > Reuters ⇒ handout
Sputnik/Jane Doe/Pool via REUTERS ⇒ Jane Doe ⇒ Sputnik > Reuters ⇒ pool
Jane Doe/Pool via REUTERS ⇒ Jane Doe ⇒ Reuters ⇒ pool
Mandatory Credit: Jane Doe-Imagn Images via Reuters Connect ⇒ Jane Doe ⇒ Imagn Images > Reuters
Jane Doe-Imagn Images ⇒ Jane Doe ⇒ Imagn Images
Jane Doe-USA TODAY Sports via Reuters ⇒ Jane Doe ⇒ USA TODAY Sports > Reuters
Jane Doe/ZUMA Press Wire via Reuters Connect ⇒ Jane Doe ⇒ Zuma > Reuters
IMAGO/Jane Doe via Reuters Connect ⇒ Jane Doe ⇒ Imago > Reuters
AP Photo/Jane Doe, Pool ⇒ Jane Doe ⇒ AP ⇒ pool
(AP Photo/Jane Doe, File) ⇒ Jane Doe ⇒ AP ⇒ file
AP Photo/J. Scott Doe ⇒ J. Scott Doe ⇒ AP
AP Photo/Jane Doe and John Roe ⇒ Jane Doe; John Roe ⇒ AP
Jane Doe/AP Photo ⇒ Jane Doe ⇒ AP
Jane Doe / AP ⇒ Jane Doe ⇒ AP
Jane Doe, Associated Press ⇒ Jane Doe ⇒ AP
Jane Doe/The Denver Post via AP ⇒ Jane Doe ⇒ The Denver Post > AP
Russian Defense Ministry Press Service via AP ⇒ ⇒ Russian Defense Ministry Press Service > AP
Russian Defense Ministry Press Service photo via AP ⇒ unknown
Handout photo via AP ⇒ ⇒ AP ⇒ handout
Pool photo by Jane Doe ⇒ Jane Doe ⇒ ⇒ pool
Pool Photo via AP ⇒ ⇒ AP ⇒ pool
Jane Doe/Pool/AFP via Getty Images ⇒ Jane Doe ⇒ AFP > Getty Images ⇒ pool
-/AFP via Getty Images ⇒ ⇒ AFP > Getty Images ⇒ unnamed
STR/AFP via Getty Images ⇒ ⇒ AFP > Getty Images ⇒ unnamed
STRINGER/AFP ⇒ ⇒ AFP ⇒ unnamed
Photo by HANDOUT/UKRAINIAN PRESIDENTIAL PRESS SERVICE/AFP via Getty Images ⇒ ⇒ UKRAINIAN PRESIDENTIAL PRESS SERVICE > AFP > Getty Images ⇒ handout
AFP PHOTO/KCNA VIA KNS ⇒ ⇒ KCNA > AFP > KNS
AFP/Getty Images ⇒ ⇒ AFP > Getty Images
Jane Doe/Agence France-Presse — Getty Images ⇒ Jane Doe ⇒ AFP > Getty Images
Jane Doe/AFP - Getty Images ⇒ Jane Doe ⇒ AFP > Getty Images
Photo by Jane Doe - Pool/Getty Images ⇒ Jane Doe ⇒ Getty Images ⇒ pool
Photo by Jane Doe-WPA Pool/Getty Images ⇒ unknown
Photo by Jane Doe/Anadolu via Getty Images ⇒ Jane Doe ⇒ Anadolu > Getty Images
Photo by Jane Doe/NurPhoto via Getty Images ⇒ Jane Doe ⇒ NurPhoto > Getty Images
Photo by STR/NurPhoto via Getty Images ⇒ ⇒ NurPhoto > Getty Images ⇒ unnamed
Photo by Jane Doe/Pacific Press/LightRocket via Getty Images ⇒ Jane Doe ⇒ Pacific Press > LightRocket > Getty Images
Photo by Jane Doe/CQ-Roll Call, Inc via Getty Images ⇒ Jane Doe ⇒ CQ-Roll Call, Inc. > Getty Images
Photo by Jane Doe/Icon Sportswire via Getty Images ⇒ Jane Doe ⇒ Icon Sportswire > Getty Images
Photo by Jane Doe/Bloomberg via Getty Images ⇒ Jane Doe ⇒ Bloomberg > Getty Images
Photo by Jane Doe for The Washington Post via Getty Images ⇒ Jane Doe ⇒ The Washington Post > Getty Images
Photo by Jane Doe/Getty Images for Netflix ⇒ Jane Doe ⇒ Getty Images
Jane Doe / Staff / Getty Images ⇒ Jane Doe ⇒ Getty Images
Jane Doe/Staff ⇒ Jane Doe ⇒
JANE DOE / Staff ⇒ JANE DOE ⇒
Getty Images/Jane Doe ⇒ Jane Doe ⇒ Getty Images
Bettmann/Getty Images ⇒ ⇒ Bettmann > Getty Images
Hulton Archive/Getty Images ⇒ ⇒ Hulton Archive > Getty Images
Getty Images/Hulton Archive ⇒ ⇒ Hulton Archive > Getty Images
Jane Doe/Gamma-Rapho via Getty Images ⇒ Jane Doe ⇒ Gamma-Rapho > Getty Images
Quokka/Getty Images ⇒ unknown
Jane Doe/John Roe/Getty Images ⇒ unknown
Jane Doe/John Roe ⇒ unknown
Jane Doe via John Roe ⇒ unknown
Reuters/AP ⇒ unknown
EPA-EFE/JANE DOE ⇒ JANE DOE ⇒ EPA
EPA-EFE/Jane Doe / POOL ⇒ Jane Doe ⇒ EPA ⇒ pool
Jane Doe/EPA, via Shutterstock ⇒ Jane Doe ⇒ EPA > Shutterstock
JANE DOE/EPA-EFE/Shutterstock ⇒ JANE DOE ⇒ EPA > Shutterstock
EPA/XINHUA ⇒ unknown
Jane Doe/PA ⇒ Jane Doe ⇒ PA Media
Jane Doe/PA Wire ⇒ Jane Doe ⇒ PA Wire
Jane Doe/PA Images via Reuters ⇒ Jane Doe ⇒ PA Images > Reuters
PA Media/Jane Doe ⇒ Jane Doe ⇒ PA Media
Jane Doe/Xinhua via ZUMA Press ⇒ Jane Doe ⇒ Xinhua > Zuma
imago images/XinHua ⇒ ⇒ Xinhua > Imago
IMAGO / NurPhoto ⇒ ⇒ NurPhoto > Imago
IMAGO/Jane Doe ⇒ Jane Doe ⇒ Imago
imago images/ZUMA Wire/Jane Doe ⇒ Jane Doe ⇒ Zuma > Imago
picture alliance / dpa | Jane Doe ⇒ Jane Doe ⇒ dpa > picture alliance
picture alliance/dpa ⇒ ⇒ dpa > picture alliance
picture alliance / AP Photo | Jane Doe ⇒ Jane Doe ⇒ AP > picture alliance
picture alliance / ASSOCIATED PRESS | JANE DOE ⇒ JANE DOE ⇒ AP > picture alliance
Jane Doe/dpa/picture alliance ⇒ Jane Doe ⇒ dpa > picture alliance
Jane Doe/dpa-Zentralbild/dpa ⇒ Jane Doe ⇒ dpa
AAP Image/Jane Doe ⇒ Jane Doe ⇒ AAP
AAP/Jane Doe ⇒ Jane Doe ⇒ AAP
Jane Doe/AAP Image via AP ⇒ Jane Doe ⇒ AAP > AP
THE CANADIAN PRESS/Jane Doe ⇒ Jane Doe ⇒ The Canadian Press
Jane Doe/The Canadian Press via AP ⇒ Jane Doe ⇒ The Canadian Press > AP
Kyodo News via AP ⇒ ⇒ Kyodo > AP
Kyodo/via REUTERS ⇒ ⇒ Kyodo > Reuters
Yonhap via REUTERS ⇒ ⇒ Yonhap > Reuters
WANA (West Asia News Agency) via REUTERS ⇒ ⇒ WANA > Reuters
Jane Doe/WANA via REUTERS ⇒ Jane Doe ⇒ WANA > Reuters
SANA/Handout via REUTERS ⇒ ⇒ SANA > Reuters ⇒ handout
Jane Doe/SOPA Images/Sipa USA via AP Images ⇒ Jane Doe ⇒ SOPA Images > Sipa USA > AP
Jane Doe/Sipa Press ⇒ Jane Doe ⇒ Sipa
Jane Doe/Abaca Press ⇒ Jane Doe ⇒ Abaca
Jane Doe/Hans Lucas/AFP ⇒ Jane Doe ⇒ Hans Lucas > AFP
Jane Doe/Magnum Photos ⇒ Jane Doe ⇒ Magnum Photos
Jane Doe/Redux ⇒ Jane Doe ⇒ Redux Pictures
Jane Doe (AFP) ⇒ Jane Doe ⇒ AFP
Jane Doe – Anadolu Ajansı ⇒ Jane Doe ⇒ Anadolu
BELGA PHOTO JANE DOE ⇒ JANE DOE ⇒ Belga
ANP/Jane Doe ⇒ Jane Doe ⇒ ANP
Ritzau Scanpix/Jane Doe ⇒ Jane Doe ⇒ Ritzau Scanpix
Lehtikuva / Jane Doe ⇒ Jane Doe ⇒ Lehtikuva
KEYSTONE/Jane Doe ⇒ Jane Doe ⇒ Keystone
PAP/Jane Doe ⇒ Jane Doe ⇒ PAP
ANSA/JANE DOE ⇒ JANE DOE ⇒ ANSA
EFE/EPA/JANE DOE ⇒ JANE DOE ⇒ EPA > EFE
Europa Press/Contacto/Jane Doe ⇒ Jane Doe ⇒ Europa Press > Contacto
Jane Doe/Storyful ⇒ Jane Doe ⇒ Storyful
Screengrab/YouTube ⇒ ⇒ YouTube ⇒ screengrab
Screenshot: Telegram ⇒ unknown
Screenshot/Telegram via REUTERS ⇒ ⇒ Telegram > Reuters ⇒ screengrab
`;
