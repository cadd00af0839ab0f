package lt.tiltas.preparedness.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where every run begins: the people of each town by how they live. */
final class Start {

    final double[] beds;
    final double[] places;
    final double[] settledCollective;
    final double[] settledChildren;
    final double settledHosted;
    final double settledPeople;
    final double[] settled;
    final double[] collective;
    final double[] hosted;
    final double[] own;
    final double[] children;
    /** People who moved in with a host so many weeks ago, as many as they were then; by weeks and town. */
    final double[][] cohorts;

    private final World world;

    Start(World world, Scenario scenario) {
        this.world = world;
        beds = each(Town::beds);
        places = each(Town::schoolPlaces);
        settledCollective = each(town -> town.settled().collective());
        settledChildren = each(town -> town.settled().children());
        settled = each(town -> town.settled().people());
        settledHosted = Arrays.stream(each(town -> town.settled().withHosts())).sum();
        settledPeople = Arrays.stream(settled).sum();
        collective = each(town -> town.recent().collective());
        hosted = each(town -> town.recent().withHosts());
        own = each(town -> town.recent().own());
        children = each(town -> town.recent().children());
        HostStay host = scenario.stays().host();
        cohorts = new double[host.cliffWeek()][];
        for (int age = 0; age < cohorts.length; age++) {
            double still = Math.pow(host.weekly(), age);
            int weeks = age;
            cohorts[age] = each(town -> ago(town.recent().hosted(), weeks) / still);
        }
    }

    private static double ago(List<Double> hosted, int weeks) {
        return weeks < hosted.size() - 1 ? hosted.get(weeks) : 0;
    }

    private double[] each(ToDoubleFunction<Town> of) {
        return world.towns().stream().mapToDouble(of).toArray();
    }
}
