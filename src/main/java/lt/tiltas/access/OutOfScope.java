package lt.tiltas.access;

/** The token does not carry the scope that the route names. Answered as 403 in {@code web}. */
public class OutOfScope extends RuntimeException {

    private final String scope;

    public OutOfScope(String scope) {
        super("the token has no scope " + scope);
        this.scope = scope;
    }

    public String scope() {
        return scope;
    }
}
