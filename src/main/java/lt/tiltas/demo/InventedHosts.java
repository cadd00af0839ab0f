package lt.tiltas.demo;

import java.util.List;

/** Hosts of the demo, who do not exist. */
final class InventedHosts {

    /** @param days ago it was offered; {@code steps} through which it went */
    record Invented(
            String code,
            String kind,
            String name,
            String language,
            String address,
            String premises,
            int days,
            String steps) {}

    static final List<Invented> OFFERS = List.of(
            new Invented(
                    "7KQM-2XPR",
                    "person",
                    "Aldona Girdauskienė",
                    "lt",
                    "Aušros g. 41-3, Kaunas",
                    "dwelling",
                    1,
                    "offered"),
            new Invented(
                    "B4TN-9HWC",
                    "person",
                    "Jonas Girdauskas",
                    "lt",
                    "Aušros gatvė 41 – 3, Kaunas",
                    "dwelling",
                    2,
                    "offered"),
            new Invented(
                    "W8DC-5RJY", "company", "UAB „Nemuno slėnis“", "lt", "Jakšto g. 12, Kaunas", "hotel", 3, "offered"),
            new Invented(
                    "3FZV-7KLA",
                    "person",
                    "Regina Mockutė",
                    "ru",
                    "Savanorių pr. 190-44, Kaunas",
                    "dwelling",
                    6,
                    "offered contacted"),
            new Invented(
                    "H9PX-4MBE",
                    "person",
                    "Vytas ir Eglė Sabaliauskai",
                    "lt",
                    "Vaidoto g. 8, Kaunas",
                    "dwelling",
                    12,
                    "offered contacted vetting"),
            new Invented(
                    "T2GY-8NQW",
                    "person",
                    "Danguolė Šerpytienė",
                    "lt",
                    "Sodų Vyšnių 10-oji g. 7, Kaunas",
                    "garden",
                    15,
                    "offered contacted vetting"),
            new Invented(
                    "M6RA-3CJK",
                    "person",
                    "Olga Kravčenko",
                    "uk",
                    "Partizanų g. 66-12, Kaunas",
                    "dwelling",
                    40,
                    "offered withdrawn.used"),
            new Invented(
                    "X5LH-2DVT",
                    "person",
                    "Kęstutis Urbutis",
                    "lt",
                    "Raudondvario pl. 200, Kaunas",
                    "recreation",
                    30,
                    "offered contacted vetting refused.unsafe"));

    static final List<Invented> PAST = List.of(
            new Invented(
                    "P7WB-6TZN", "person", "Birutė Lukošienė", "lt", "Taikos pr. 78-15, Kaunas", "dwelling", 0, ""),
            new Invented(
                    "C3KE-9YMU",
                    "company",
                    "UAB „Panemunės namai“",
                    "lt",
                    "Vaidoto g. 115, Kaunas",
                    "recreation",
                    0,
                    ""),
            new Invented("J8SV-4QHF", "person", "Algis Rimša", "lt", "Baltų pr. 31-2, Kaunas", "dwelling", 0, ""));

    private InventedHosts() {}
}
