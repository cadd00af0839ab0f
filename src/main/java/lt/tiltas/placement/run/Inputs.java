package lt.tiltas.placement.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Scarce;
import lt.tiltas.placement.engine.Site;
import lt.tiltas.placement.engine.Town;

/** What a run reckoned with, as bytes: sizes, needs and values, nobody's name or id. The same inputs are the same bytes. */
final class Inputs {

    private Inputs() {}

    static byte[] of(Instance instance) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            Country country = instance.country();
            out.writeDouble(country.penalty());
            out.writeInt(country.towns().size());
            for (Town town : country.towns()) {
                out.writeInt(town.id());
                for (Scarce resource : Scarce.values()) {
                    out.writeDouble(town.capacity(resource));
                }
            }
            out.writeInt(country.sites().size());
            for (Site site : country.sites()) {
                write(out, site);
            }
            out.writeInt(instance.households().size());
            for (byte[] row : rows(instance.households())) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** In the order of what they say, which is nobody's. */
    private static List<byte[]> rows(List<Household> households) throws IOException {
        List<byte[]> rows = new ArrayList<>();
        for (Household household : households) {
            var bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes), household);
            rows.add(bytes.toByteArray());
        }
        rows.sort(Arrays::compare);
        return rows;
    }

    private static void write(DataOutputStream out, Site site) throws IOException {
        for (int number : new int[] {site.town(), site.unitSize(), site.least(), site.units()}) {
            out.writeInt(number);
        }
        out.writeBoolean(site.accessible());
        out.writeBoolean(site.pets());
    }

    private static void write(DataOutputStream out, Household household) throws IOException {
        Needs needs = household.needs();
        for (int number : new int[] {needs.persons(), needs.school0(), needs.school1(), needs.school2(), needs.med()}) {
            out.writeInt(number);
        }
        out.writeBoolean(needs.wheelchair());
        out.writeBoolean(needs.pet());
        out.writeDouble(needs.work());
        for (double value : household.value()) {
            out.writeDouble(value);
        }
    }

    static Instance read(byte[] bytes) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            double penalty = in.readDouble();
            List<Town> towns = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                int id = in.readInt();
                double[] capacity = new double[Scarce.COUNT];
                for (int n = 0; n < capacity.length; n++) {
                    capacity[n] = in.readDouble();
                }
                towns.add(new Town(id, capacity));
            }
            List<Site> sites = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                sites.add(new Site(
                        sites.size(),
                        in.readInt(),
                        in.readInt(),
                        in.readInt(),
                        in.readInt(),
                        in.readBoolean(),
                        in.readBoolean()));
            }
            List<Household> households = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                households.add(household(in, households.size(), towns.size()));
            }
            return new Instance(new Country(towns, sites, penalty), households);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Household household(DataInputStream in, int id, int towns) throws IOException {
        int persons = in.readInt();
        int primary = in.readInt();
        int basic = in.readInt();
        int upper = in.readInt();
        int med = in.readInt();
        boolean wheelchair = in.readBoolean();
        boolean pet = in.readBoolean();
        var needs = new Needs(persons, wheelchair, pet, primary, basic, upper, med, in.readDouble());
        double[] value = new double[towns];
        for (int town = 0; town < towns; town++) {
            value[town] = in.readDouble();
        }
        return new Household(id, 0, needs, value, 0);
    }

    static String hash(byte[] inputs) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inputs));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
