package lt.tiltas.registration.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One key for all spellings of a name, in either alphabet: small ASCII letters, a hyphen between the parts of a double name, empty for no name.
 * Two names with one key are a reason to look, never a proof.
 */
public final class NameKey {

    private static final Pattern PARTS = Pattern.compile("[\\s\\-‐-―_.,/]+");
    private static final Pattern PATRONYMIC = Pattern.compile(
            ".{2,}([oe]vich|[oe]vych|[eoi]vna|ivich|ichna|ychna|jevi[čc]|[oe]witsch|[oe]wicz|ovi[čc]|ovy[čc])");
    private static final Pattern LITHUANIAN_MAN = Pattern.compile("(?<=.{3})[aiu]s$");
    private static final int SHORTEST = 2;

    private NameKey() {}

    /** Names that are one name in another language (Oleksandr, Aleksandr, Alexander) have one key. */
    public static String given(String name) {
        var parts = parts(name);
        return parts.stream()
                .filter(part -> part.equals(parts.getFirst()) || !isPatronymic(part))
                .map(NameKey::givenPart)
                .map(GivenNames::one)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** A man's and a woman's form (Kozlov and Kozlova, Danskyi and Danska) have one key. */
    public static String surname(String name) {
        return parts(name).stream()
                .map(NameKey::surnamePart)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    static String givenPart(String part) {
        var sound = Sound.of(latin(part));
        for (var cut = cutMan(sound); !cut.equals(sound); cut = cutMan(sound)) {
            sound = cut;
        }
        if (sound.length() <= SHORTEST) {
            return sound;
        }
        return sound.endsWith("i") || sound.endsWith("o") ? sound.substring(0, sound.length() - 1) : sound;
    }

    private static String surnamePart(String part) {
        var sound = cutMan(Sound.of(latin(part)));
        var stem = sound.replaceFirst("(?<=..)(oi|[aeiou])$", "");
        return stem.length() < SHORTEST ? sound : stem;
    }

    /** Oleksandras, Serhijus, Denisas: the ending that Lithuanian adds to a man's name. */
    private static String cutMan(String sound) {
        return LITHUANIAN_MAN.matcher(sound).replaceFirst("");
    }

    private static boolean isPatronymic(String part) {
        return PATRONYMIC.matcher(latin(part).toLowerCase(Locale.ROOT)).matches();
    }

    private static String latin(String part) {
        // Irenė is Irena in Lithuanian; the plain e of Eugene is not.
        return Transliteration.toLatin(part, null).replaceFirst("[ėĖ]$", "a");
    }

    private static List<String> parts(String name) {
        if (name == null) {
            return List.of();
        }
        return Arrays.stream(PARTS.split(Homoglyphs.repair(name.strip())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
