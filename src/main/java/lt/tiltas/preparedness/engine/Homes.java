package lt.tiltas.preparedness.engine;

/** People of one run by town and by how they live. Whoever came is somewhere, or has left. */
final class Homes {

    private final Model model;
    private final Stays stays;
    private final double none;
    private final double one;
    private final double two;
    private final double keep;
    private final double cliff;
    private final double leave;
    private final double move;
    final double[] first;
    final double[] second;
    final double[] third;
    final double[] hosted;
    final double[] own;
    final double[] children;
    private final double[][] cohorts;
    private final double[] came;
    private double free;
    private double departed;
    private double refused;

    Homes(Model model) {
        this.model = model;
        stays = model.scenario.stays();
        double[] stages = stays.stages();
        none = stages[0];
        one = stages[1];
        two = stages[2];
        keep = stays.host().weekly();
        cliff = stays.host().cliff() * Math.pow(keep, stays.host().cliffWeek());
        leave = -Math.expm1(-stays.ownLeaves() / HostStay.WEEKS_OF_A_MONTH);
        move = -Math.expm1(-model.scenario.spread().moves() / HostStay.WEEKS_OF_A_MONTH);
        int towns = model.towns;
        first = new double[towns];
        second = new double[towns];
        third = new double[towns];
        hosted = new double[towns];
        own = new double[towns];
        children = new double[towns];
        cohorts = new double[stays.host().cliffWeek()][towns];
        came = new double[model.weeks];
    }

    void begin() {
        Start start = model.start;
        for (int town = 0; town < own.length; town++) {
            first[town] = start.collective[town] / 3;
        }
        System.arraycopy(first, 0, second, 0, first.length);
        System.arraycopy(first, 0, third, 0, first.length);
        System.arraycopy(start.hosted, 0, hosted, 0, hosted.length);
        System.arraycopy(start.own, 0, own, 0, own.length);
        System.arraycopy(start.children, 0, children, 0, children.length);
        for (int age = 0; age < cohorts.length; age++) {
            System.arraycopy(start.cohorts[age], 0, cohorts[cohorts.length - 1 - age], 0, own.length);
        }
        free = model.world.homes();
        departed = 0;
        refused = 0;
    }

    void week(int week, double[] inflow, double people, double pupils, Draws draws) {
        double wish = people * draws.hosted;
        double found = Math.min(wish, free);
        came[week] = found;
        refused += wish - found;
        double toHosts = people > 0 ? found / people : 0;
        double toCollective = people > 0 ? draws.collective + (wish - found) / people : 0;
        double left = stay(cohorts[week % cohorts.length], inflow, toCollective, toHosts, pupils);
        free += left * stays.again() - found;
        if (move > 0) {
            move();
        }
    }

    /** @return people who left their hosts */
    private double stay(double[] cohort, double[] inflow, double toCollective, double toHosts, double pupils) {
        double ownEnds = stays.collectiveToOwn();
        double hostOwn = stays.hostToOwn();
        double hostCollective = stays.hostToCollective();
        double toOwn = 1 - toCollective - toHosts;
        double leftHosts = 0;
        double gone = 0;
        for (int town = 0; town < own.length; town++) {
            double a = first[town];
            double b = second[town];
            double c = third[town];
            double come = inflow[town];
            double nextThird = c * none + b * one + a * two;
            double nextSecond = b * none + a * one;
            double ended = a + b + c - a * none - nextSecond - nextThird;
            double out = hosted[town] * (1 - keep) + cohort[town] * cliff;
            double away = own[town] * leave;
            double gones = ended * (1 - ownEnds) + out * (1 - hostOwn - hostCollective) + away;
            double before = a + b + c + hosted[town] + own[town];
            children[town] += come * pupils - (before > 0 ? children[town] * gones / before : 0);
            first[town] = a * none + out * hostCollective + come * toCollective;
            second[town] = nextSecond;
            third[town] = nextThird;
            hosted[town] += come * toHosts - out;
            own[town] += ended * ownEnds + out * hostOwn + come * toOwn - away;
            cohort[town] = come * toHosts;
            leftHosts += out;
            gone += gones;
        }
        departed += gone;
        return leftHosts;
    }

    private void move() {
        double people = 0;
        double young = 0;
        for (int town = 0; town < own.length; town++) {
            double moving = own[town] * move;
            double all = people(town);
            double with = all > 0 ? children[town] * moving / all : 0;
            own[town] -= moving;
            children[town] -= with;
            people += moving;
            young += with;
        }
        for (int town = 0; town < own.length; town++) {
            own[town] += people * model.pull[town];
            children[town] += young * model.pull[town];
        }
    }

    double people(int town) {
        return first[town] + second[town] + third[town] + hosted[town] + own[town];
    }

    double present() {
        double all = model.start.settledPeople;
        for (int town = 0; town < own.length; town++) {
            all += people(town);
        }
        return all;
    }

    double departed() {
        return departed;
    }

    /** Who looked for a host since the beginning and found none. */
    double refused() {
        return refused;
    }

    double hosted() {
        double all = model.start.settledHosted;
        for (double here : hosted) {
            all += here;
        }
        return all;
    }

    /** People with hosts who moved in before the last weeks, of those that came with the wave. */
    double hostedLongerThan(int weeks, int now) {
        double recent = 0;
        double still = 1;
        for (int week = now; week > now - weeks && week >= 0; week--) {
            recent += came[week] * still;
            still *= keep;
        }
        return Math.max(0, hosted() - recent);
    }
}
