package lt.tiltas.programme;

import java.util.UUID;

public record ContractId(UUID value) {

    public static ContractId of(String text) {
        return new ContractId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
