package lt.tiltas.access;

/**
 * The condition that a column is one of {@code :ids}, an array of uuid. For one, the commonest case, it is written so that the database keeps its
 * plan: with {@code any} it plans the policies of all tables anew at each call, which takes longer than the reading.
 */
public final class Among {

    private Among() {}

    public static String ids(int number) {
        return number == 1 ? "= (cast(:ids as uuid[]))[1]" : "= any(:ids)";
    }
}
