package lt.tiltas.registration.card;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the square on a card says: where it leads, under the address by which this program was asked. */
final class CardAddress {

    private CardAddress() {}

    static String of(CardCode code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/cards/{code}")
                .buildAndExpand(code.value())
                .toUriString();
    }
}
