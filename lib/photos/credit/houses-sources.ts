/** Others that pictures come from: space, science, governments, broadcasters, free collections. */
export const sources = `
# Space and science
Arizona State University = ASU
Blue Origin
CERN
Chandra X-ray Center = CXC
CSA = Canadian Space Agency
CSIRO
ESA = European Space Agency
ESO
ETH Zurich = ETH Zürich
Hubble
ISRO
JAXA
Johns Hopkins APL = JHUAPL | Johns Hopkins University Applied Physics Laboratory
JPL-Caltech = JPL
MIT
MSSS = Malin Space Science Systems
Maxar Technologies = Maxar
NASA = NASA TV | НАСА
NASA Goddard = Goddard | GSFC | NASA Goddard Space Flight Center
NOAA
NOIRLab
NSF = National Science Foundation
Planet Labs = Planet Labs PBC | Planet Labs Inc
Rocket Lab
Roscosmos = Роскосмос
SpaceX
STScI = Space Telescope Science Institute
SwRI = Southwest Research Institute
USGS = US Geological Survey
Webb
# Governments, organisations, institutions
Buckingham Palace
Downing Street = No 10 Downing Street | Number 10
ECB
European Commission
European Parliament
European Union
FEMA
IAEA
ICRC
IDF = Israel Defense Forces
Kensington Palace
Kremlin = Kremlin.ru | Kremlin Press Service
Library of Congress
MOD = Ministry of Defence | Crown Copyright
NATO
Royal Collection Trust
Red Cross
Scotland Yard
UN Photo = United Nations
UNHCR
UNICEF
UNRWA
US Air Force
US Army
US Coast Guard
US Department of State
US Marine Corps
US National Guard
US Navy
Vatican Media = Vatican Pool
WFP
White House = Official White House Photo
WHO
# Papers, broadcasters and their desks
ABC
Al Jazeera = الجزيرة
ARD
BBC = BBC News
Broadsheet
CalMatters
CBS = CBS News
CNN
Corriere della Sera
Der Tagesspiegel = Tagesspiegel
El País
Fox News
The Guardian
Guardian Design
Le Monde
NBC = NBC News
Newsday = Newsday RM
NPR
PBS
Politico
ProPublica
SPIEGEL = DER SPIEGEL
STAT
Rolling Stone
Sports Illustrated
Storyful
The New York Times = NYT
The Washington Post
Vox
WELT
ZDF
# Networks and free collections
Facebook = Meta
Flickr
Google Earth = Google | Google Maps
Instagram
OpenStreetMap
Telegram = Телеграм
TikTok
Twitter
Wikimedia Commons = Wikimedia | Wikipedia | ויקימדיה | ウィキメディア・コモンズ
X
YouTube = Ютуб
`;
