package lt.tiltas.permits.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SmallPhotoTests {

    @Test
    void what_cannot_be_drawn_is_no_photo_and_a_wide_picture_is_cut_to_its_middle() throws Exception {
        assertThat(SmallPhoto.of("not a picture".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        var seeThrough = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_ARGB), "png", seeThrough);

        BufferedImage small = ImageIO.read(
                new ByteArrayInputStream(SmallPhoto.of(seeThrough.toByteArray()).orElseThrow()));

        assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(SmallPhoto.WIDTH, SmallPhoto.HEIGHT);
        assertThat(new Color(small.getRGB(9, 9))).isEqualTo(Color.WHITE);
    }
}
