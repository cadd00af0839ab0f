package lt.tiltas.preparedness.engine;

/**
 * A municipality as it is now.
 *
 * @param beds in collective sites that are open, taken ones too
 * @param schoolPlaces for children of school age, taken ones too
 * @param settled who lives there in balance: as many come in the ordinary way as leave
 * @param recent who came with the wave and leaves as its people do
 */
public record Town(int code, int population, int beds, int schoolPlaces, Stock settled, Stock recent) {}
