package tr.edu.akky.inventory.consolidation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What words mean in the names of software, folded: which of them name a maker, an edition or nothing at all, and which
 * are two spellings of one word. Words that are not here belong to the name itself.
 */
final class Vocabulary {

    /** Spellings of one word; a phrase of two words stands with its space. */
    private static final Map<String, String> SYNONYMS = synonyms();

    /** Makers, as they stand before names; several may be one house. */
    static final Map<String, String> VENDORS = vendors();

    /** Numbers that are part of a name and no version of it, written together with their word. */
    static final Set<String> NAMED_NUMBERS = words("""
            office365 microsoft365 m365 o365 ms365 dynamics365 fusion360 storyline360 nod32 sap2000 sta4cad sta4 db2 civil3d 3dsmax
            windows10 windows11 windows7 windows8 windows81 step7 s7 s71200 x264 cs2 f5 s4hana 5651 windows2000 windows2003
            windows2008 windows2012 windows2016 windows2019 windows2022 windows2025 pix4d rhino3d max3d unity3d
            2d 3d 3ds 4d 7zip w2k12 microsoftoffice365""");

    /** Words of a licence or a purchase, of a language or a place: they say nothing of which product it is. */
    static final Set<String> NEUTRAL = words("""
            lisans lisansi lisanslari lisansli license licence licenses licensed yazilim yazilimi yazilimlari program programi paket
            paketi surum surumu versiyon versiyonu version ver v sp sp1 sp2 sp3 sp4 rtm build update abonelik aboneligi
            uyelik uyeligi subscription perpetual annual yillik aylik suresiz volume vl oem kms mak esd olp retail kampus
            kampusu campus wide university universite universitesi akademik academic academy egitim education educational edu
            ogrenci student students ogretim teaching research classroom sinif laboratuvar laboratuvari lab adet tane
            kullanici kullanicili users tr turkce turkiye ingilizce english turkish en bitlik x64 x86 64bit 32bit for
            icin ve and the ile edition ed software uygulama uygulamasi app full yeni guncel concurrent floating node locked
            site genel fakulte bolum merkezi kurulum setup aktivasyon bakim destek maintenance support renewal yenileme
            tah named cihaz device""");

    /** Editions of one product: the same line of the report, whichever a unit has. */
    static final Set<String> EDITIONS = words("""
            pro professional standard enterprise ultimate premium plus datacenter business personal deluxe cc dc essential
            workgroup corporate teams4edu a1 a3 a5 e3 e5 se mp ic""");

    /** Small or free editions that are products of their own, with another price and other limits. */
    static final Set<String> OWN_EDITIONS =
            words("lt lite light express viewer reader home free trial demo starter ltsc");

    /** Words of many products: a name made of nothing else is recognised only together with its maker. */
    static final Set<String> GENERIC = words("""
            server database security endpoint antivirus firewall backup mail email gateway manager management system
            sistemi sistem bilgi yonetim yonetimi otomasyon otomasyonu kutuphane hastane project access connect studio suite
            desktop online cloud client web network monitor monitoring protect protection control center portal pdf
            belge arsiv personel takip muhasebe erp crm design designer graphics virtual service services kayit
            internet ebys obs hbys lms pacs dlp siem nac vpn waf ips ngfw utm dns dhcp cal disk data analytics player editor creator
            mobile remote workspace platform tools professional""");

    /** Words for a kind of software: said beside a name that stands by itself, they add nothing. */
    static final Set<String> KINDS =
            words("antivirus firewall otomasyon otomasyonu sistemi anket intihal benzerlik ebys log");

    private static final String[] NONE = {};

    private Vocabulary() {}

    /** The word itself, or the one spelling that stands for all of it; several words for a written-out abbreviation. */
    static String[] spelled(String word) {
        String meant = SYNONYMS.get(word);
        return meant == null ? new String[] {word} : meant.isEmpty() ? NONE : meant.split(" ");
    }

    static String phrase(String first, String second) {
        return SYNONYMS.getOrDefault(first + " " + second, "");
    }

    private static Map<String, String> synonyms() {
        Map<String, String> synonyms = new HashMap<>();
        String pairs = """
                ofis=office ofice=office offis=office sunucu=server sunucusu=server sunucular=server srv=server svr=server
                veritabani=database veritabanlari=database db=database antivirusu=antivirus win=windows wındows=windows windovs=windows
                prof=professional profesyonel=professional std=standard standart=standard ent=enterprise
                kurumsal=enterprise ult=ultimate ultimated=ultimate edukasyon=education adope=adobe adob=adobe fotosop=photoshop
                masaustu=desktop cevrimici=online bulut=cloud posta=mail eposta=mail izleme=monitor
                yedekleme=backup guvenlik=security yonetici=manager proje=project
                mikrosoft=microsoft microsft=microsoft microsof=microsoft otodesk=autodesk
                wmware=vmware vm=vm suit=suite graphic=graphics grafik=graphics""";
        Arrays.stream(pairs.split("\\s+")).map(pair -> pair.split("=")).forEach(pair -> synonyms.put(pair[0], pair[1]));
        synonyms.put("veri tabani", "database");
        synonyms.put("data base", "database");
        synonyms.put("anti virus", "antivirus");
        synonyms.put("anti virusu", "antivirus");
        synonyms.put("guvenlik duvari", "firewall");
        synonyms.put("e posta", "mail");
        synonyms.put("e mail", "mail");
        synonyms.put("data center", "datacenter");
        synonyms.put("m s", "ms");
        synonyms.put("64 bit", "x64");
        synonyms.put("32 bit", "x86");
        synonyms.put("trend micro", "trendmicro");
        synonyms.put("check point", "checkpoint");
        synonyms.put("palo alto", "paloalto");
        synonyms.put("red hat", "redhat");
        synonyms.put("manage engine", "manageengine");
        synonyms.put("ex libris", "exlibris");
        synonyms.put("national instruments", "ni");
        synonyms.put("solar winds", "solarwinds");
        return Map.copyOf(synonyms);
    }

    private static Map<String, String> vendors() {
        Map<String, String> vendors = new HashMap<>();
        for (String house : """
                microsoft ms|adobe|autodesk|ibm|oracle|vmware broadcom omnissa|google|mathworks|cisco|citrix|fortinet|trendmicro
                trellix mcafee|sophos|checkpoint|paloalto|esri|bentley|dassault|siemens|techsmith|corel|clarivate
                redhat|suse|hpe hp aruba|f5|manageengine zoho|solarwinds|paessler|veritas|symantec|acronis|netapp|tenable
                atlassian|graphpad|originlab|statacorp|labcenter|cadence|rockwell|ptv|instructure|oclc|faronics|rws sdl
                trimble|graphisoft|avid|steinberg|mcneel|csi|maplesoft|lumivero|verbi|sparx|premiumsoft|quest|apple
                parallels|wolfram|synopsys|turksat|ni|exlibris|arm|xilinx|amd|altera|intel""".replace("\n", "|").split("\\|")) {
            String[] names = house.strip().split("\\s+");
            for (String name : names) {
                vendors.put(name, names[0]);
            }
        }
        return Map.copyOf(vendors);
    }

    private static Set<String> words(String text) {
        return Set.of(Arrays.stream(text.strip().split("\\s+")).distinct().toArray(String[]::new));
    }
}
