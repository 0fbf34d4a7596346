// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.image.SettingsMapper;
import org.sealbench.device.plan.ImageItems;
import org.sealbench.model.Device;
import org.sealbench.model.field.NumberRange;
import org.sealbench.operations.setting.DeviceSettingKeys;
import org.sealbench.operations.setting.Setting;
import org.sealbench.operations.setting.SettingContext;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/** What a device has is taken over as it is there, whichever of its settings {@code device set} knows. */
class TakenSettingsTest {

	/** Of what is neither on or off nor a number. */
	private static final String POLICIES = "Aes256_Sha256_RsaPss/SignAndEncrypt";

	@Test
	void everySettingWithAKeyIsTakenOver(@TempDir Path folder) throws ProblemException {
		try (Project project = PlantBuilder.in(folder).device("PLC_1", "127.0.0.11")
				.device("PLC_2", "127.0.0.12", "opcua.policies=" + POLICIES).open()) {
			Device here = project.device("PLC_1").orElseThrow();
			Device there = project.device("PLC_2").orElseThrow();
			SettingContext context = new SettingContext(project.plant(), new SecureRandom(), () -> null);
			SettingsMapper images = new SettingsMapper(project.plant());
			Set<String> keys = new TreeSet<>(ImageItems.of(images.map(there)).keySet());
			keys.retainAll(DeviceSettingKeys.all().keySet());
			assertTrue(keys.size() >= 10, keys::toString);
			SortedMap<String, String> before = ImageItems.of(images.map(there));
			Set<String> changed = new TreeSet<>();
			for (String key : keys) {
				Setting setting = DeviceSettingKeys.all().get(key);
				Optional<String> other = other(setting);
				if (other.isPresent()) {
					setting.change(there, other.get(), context).run();
					changed.add(key);
				}
			}
			SortedMap<String, String> wanted = ImageItems.of(images.map(there));
			for (String key : changed) {
				assertNotEquals(before.get(key), wanted.get(key), () -> key + " does not get into the image");
			}
			ItemTaker taker = new ItemTaker(project, here, images.map(there), key -> Optional.empty(), context);
			for (String key : keys) {
				taker.step(key, true).run();
				assertEquals(wanted.get(key), ImageItems.of(images.map(here)).get(key), key);
			}
		}
	}

	/** Another value than that of a new device. */
	private static Optional<String> other(Setting setting) {
		return switch (setting.field().feature().getDefaultValue()) {
		case Boolean on -> Optional.of(String.valueOf(!on));
		case Integer number -> Optional.of(String.valueOf(other(setting, number)));
		case null, default -> Optional.empty();
		};
	}

	/** The default may be the end of the range. */
	private static int other(Setting setting, int number) {
		return NumberRange.of(setting.field().feature()).filter(range -> !range.contains(number + 1)).isPresent()
				? number - 1
				: number + 1;
	}
}
