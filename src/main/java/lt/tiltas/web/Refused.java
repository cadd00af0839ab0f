package lt.tiltas.web;

/** Ends a program's request with this problem; whatever was written is rolled back. */
public class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
