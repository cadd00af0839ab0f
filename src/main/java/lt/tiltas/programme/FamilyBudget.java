package lt.tiltas.programme;

/**
 * What a lowering of the monthly essentials does to a family by the tables of the law: the children's part, E(n) − E(adults), apart from the
 * adults'. All in cents a month.
 */
public record FamilyBudget(int adults, int children, Part ofAdults, Part ofChildren) {

    public record Part(long before, long after) {

        public long less() {
            return before - after;
        }
    }

    public Part all() {
        return new Part(ofAdults.before + ofChildren.before, ofAdults.after + ofChildren.after);
    }
}
