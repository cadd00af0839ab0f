package lt.tiltas.reception.host;

import java.util.UUID;

public record HostContractId(UUID value) {

    public static HostContractId of(String text) {
        return new HostContractId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
