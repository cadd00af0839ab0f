package lt.tiltas.reception.standard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** @param any one of the children is enough; else all are needed */
public record Group(String code, boolean any, List<Node> children) implements Node {

    @Override
    public Verdict verdict(Map<String, Verdict> answers) {
        List<Verdict> verdicts =
                children.stream().map(child -> child.verdict(answers)).toList();
        return any ? Node.any(verdicts) : Node.all(verdicts);
    }

    @Override
    public Stream<Indicator> indicators() {
        return children.stream().flatMap(Node::indicators);
    }
}
