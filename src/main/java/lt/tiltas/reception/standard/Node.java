package lt.tiltas.reception.standard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands under a standard: an indicator that is answered, or a group of which all or any must be met. */
public sealed interface Node permits Indicator, Group {

    String code();

    /** Of this whole tree, by the answers given so far. */
    Verdict verdict(Map<String, Verdict> answers);

    Stream<Indicator> indicators();

    /** What the children come to, joined by all: one that is not met decides; what does not apply drops out. */
    static Verdict all(List<Verdict> children) {
        return join(children, Verdict.NOT_MET, Verdict.MET);
    }

    /** Joined by any: one that is met decides. */
    static Verdict any(List<Verdict> children) {
        return join(children, Verdict.MET, Verdict.NOT_MET);
    }

    private static Verdict join(List<Verdict> children, Verdict decides, Verdict otherwise) {
        if (children.contains(decides)) {
            return decides;
        }
        if (children.contains(Verdict.OPEN)) {
            return Verdict.OPEN;
        }
        return children.contains(otherwise) ? otherwise : Verdict.NOT_APPLICABLE;
    }
}
