package tr.edu.akky.inventory.consolidation;

import java.util.List;

/** How an English name sounds when it is written down in Turkish: "fotoşop", "otokad", "vijual studyo". */
final class Sound {

    private static final List<String[]> RULES = List.of(
            new String[] {"ph", "f"},
            new String[] {"sch", "s"},
            new String[] {"sh", "s"},
            new String[] {"ch", "c"},
            new String[] {"ck", "k"},
            new String[] {"qu", "k"},
            new String[] {"x", "ks"},
            new String[] {"w", "v"},
            new String[] {"th", "t"},
            new String[] {"oo", "u"},
            new String[] {"ee", "i"},
            new String[] {"ea", "i"},
            new String[] {"ou", "u"},
            new String[] {"au", "o"},
            new String[] {"ce", "se"},
            new String[] {"ci", "si"},
            new String[] {"ey", "i"},
            new String[] {"ai", "i"},
            new String[] {"y", "i"},
            new String[] {"j", "c"},
            new String[] {"q", "k"},
            new String[] {"c", "k"},
            new String[] {"z", "s"});

    private Sound() {}

    static String of(String word) {
        String sound = word;
        for (String[] rule : RULES) {
            sound = sound.replace(rule[0], rule[1]);
        }
        return sound.replaceAll("(.)\\1", "$1");
    }
}
