package lt.tiltas.preparedness.engine;

/** Children of one run who must be at school: those who are here, and were when the law's weeks began. */
final class Schools {

    private final Model model;
    private final Homes homes;
    private final double[][] before;
    private double without;
    private double pupils;

    Schools(Model model, Homes homes) {
        this.model = model;
        this.homes = homes;
        before = new double[model.scenario.schoolWeeks()][model.towns];
    }

    void begin() {
        for (double[] week : before) {
            System.arraycopy(model.start.children, 0, week, 0, week.length);
        }
    }

    void week(int week) {
        double[] then = before.length == 0 ? homes.children : before[week % before.length];
        double[] settled = model.start.settledChildren;
        double[] places = model.start.places;
        without = 0;
        pupils = 0;
        for (int town = 0; town < settled.length; town++) {
            double now = homes.children[town];
            double due = Math.min(then[town], now);
            pupils += due;
            without += Math.max(0, settled[town] + due - places[town]);
        }
        if (before.length > 0) {
            System.arraycopy(homes.children, 0, then, 0, then.length);
        }
    }

    double without() {
        return without;
    }

    /** Of those who came with the wave. */
    double pupils() {
        return pupils;
    }
}
