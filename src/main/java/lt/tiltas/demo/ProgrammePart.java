package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;

/** What is written when the programmes are there: contracts, supports, plans. In the order of the beans. */
interface ProgrammePart {

    void load(DemoCountry country, DemoIds ids);
}
