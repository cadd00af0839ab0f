package lt.tiltas.demo.country;

import java.util.HashMap;
import java.util.Map;

/** Ukrainian by Cabinet resolution 55 of 2010-01-27, Russian by ICAO Doc 9303: as the passports have it. */
final class Transliteration {

    private static final Map<Character, String> SAME = table(
            "а a б b в v д d е e ж zh з z к k л l м m н n о o п p р r с s" + " т t у u ф f х kh ц ts ч ch ш sh щ shch");
    private static final Map<Character, String> UKRAINIAN =
            table("г h ґ g и y і i є ie ї i й i ю iu я ia ь - ’ -", SAME);
    private static final Map<Character, String> UKRAINIAN_FIRST = table("є ye ї yi й y ю yu я ya");
    private static final Map<Character, String> RUSSIAN = table("г g ё e и i й i ъ ie ы y ь - э e ю iu я ia", SAME);

    private Transliteration() {}

    static String latin(String name, String language) {
        boolean ukrainian = language.equals("uk");
        var latin = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            char lower = Character.toLowerCase(letter);
            String spelt = spelt(lower, ukrainian, first);
            if (ukrainian && lower == 'г' && i > 0 && Character.toLowerCase(name.charAt(i - 1)) == 'з') {
                spelt = "gh";
            }
            latin.append(lower == letter || spelt.isEmpty() ? spelt : capital(spelt));
            first = !Character.isLetter(letter) && letter != '’';
        }
        return latin.toString();
    }

    private static String spelt(char lower, boolean ukrainian, boolean first) {
        String same = String.valueOf(lower);
        if (!ukrainian) {
            return RUSSIAN.getOrDefault(lower, same);
        }
        String inside = UKRAINIAN.getOrDefault(lower, same);
        return first ? UKRAINIAN_FIRST.getOrDefault(lower, inside) : inside;
    }

    private static String capital(String spelt) {
        return Character.toUpperCase(spelt.charAt(0)) + spelt.substring(1);
    }

    private static Map<Character, String> table(String pairs) {
        return table(pairs, Map.of());
    }

    private static Map<Character, String> table(String pairs, Map<Character, String> base) {
        var table = new HashMap<>(base);
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i].charAt(0), words[i + 1].equals("-") ? "" : words[i + 1]);
        }
        return Map.copyOf(table);
    }
}
