package lt.tiltas.placement.engine.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.engine.Scarce;

/** Writes what a run found: assignment.csv (household, site; empty = not placed) and prices.csv (resource, price; absent = 0). */
public final class PlacementFiles {

    private PlacementFiles() {}

    public static void assignment(Path file, Instance instance, int[] site) {
        write(file, out -> {
            out.write("household,site\n");
            for (int row = 0; row < site.length; row++) {
                out.write(instance.households().get(row).id() + ",");
                if (site[row] >= 0) {
                    out.write(Integer.toString(
                            instance.country().sites().get(site[row]).id()));
                }
                out.write('\n');
            }
        });
    }

    public static void prices(Path file, Country country, Prices prices) {
        write(file, out -> {
            out.write("resource,price\n");
            for (int site = 0; site < country.sites().size(); site++) {
                line(out, "site:" + country.sites().get(site).id(), prices.pool()[country.poolOf(site)]);
            }
            for (Scarce resource : Scarce.values()) {
                for (int town = 0; town < country.towns().size(); town++) {
                    line(
                            out,
                            resource.column() + ":" + country.towns().get(town).id(),
                            prices.of(resource, town));
                }
            }
        });
    }

    private static void line(BufferedWriter out, String resource, double price) throws IOException {
        if (price > 0) {
            out.write(resource + "," + price + "\n");
        }
    }

    private interface Content {
        void to(BufferedWriter out) throws IOException;
    }

    private static void write(Path file, Content content) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            content.to(out);
        } catch (IOException failure) {
            throw new Refused(file, "It cannot be written (" + failure.getMessage() + ")");
        }
    }
}
