package lt.tiltas.preparedness.engine;

import java.util.List;

/**
 * People of one town by how they live.
 *
 * @param hosted by weeks since they moved in; the last number holds all that are longer there
 * @param children of school age among all of them
 */
public record Stock(double collective, List<Double> hosted, double own, double children) {

    public static final Stock NONE = new Stock(0, List.of(), 0, 0);

    public Stock {
        hosted = List.copyOf(hosted);
    }

    public double withHosts() {
        return hosted.stream().mapToDouble(Double::doubleValue).sum();
    }

    public double people() {
        return collective + withHosts() + own;
    }
}
