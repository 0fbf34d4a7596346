// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.model.ModelPackage.Literals.DEVICE;
import static org.sealbench.model.ModelPackage.Literals.DEVICE_REPLACEMENT;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__FIRMWARE;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__FORMAT_VERSION;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__RETIRED_HARDWARE;
import static org.sealbench.model.ModelPackage.Literals.METHOD;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__NAME;
import static org.sealbench.model.ModelPackage.Literals.PLANT__SETTINGS;
import static org.sealbench.model.ModelPackage.Literals.REPLACED_CERTIFICATE;
import static org.sealbench.model.ModelPackage.Literals.SECURE_CHANNEL__AUTO_ACCEPT_UNTIL;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION;
import static org.sealbench.model.ModelPackage.Literals.TAG;
import static org.sealbench.model.ModelPackage.Literals.USER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldUse;
import org.sealbench.model.field.NumberRange;
import org.sealbench.operations.project.ProjectSettingKeys;

/** Whatever the model says of a device can be set by a key, or there is a reason why not; every key is documented. */
class SettingCatalogueTest {

	/** What has no key of its own, and why. */
	private static final Map<EStructuralFeature, String> EXCEPTIONS = Map.of(DEVICE__FORMAT_VERSION,
			"belongs to the file, not to the device", DEVICE__FIRMWARE, "is shown with the type",
			NETWORK_INTERFACE__NAME, "an interface keeps the name that it was made with",
			SECURE_CHANNEL__AUTO_ACCEPT_UNTIL, "is set by opcua.auto-accept", DEVICE__RETIRED_HARDWARE,
			"is what a replacement left behind, which is nobody's to set");

	/** How far a replacement is, which is nobody's to set. */
	private static final Set<EClass> STATES = Set.of(DEVICE_REPLACEMENT, REPLACED_CERTIFICATE);

	/** What is a row of a table: many of them, each with a name of its own, edited in the workbench. */
	private static final Set<EClass> ROWS = Set.of(TAG, SIMULATION, METHOD, USER);

	@Test
	void everyAttributeOfADeviceIsAFieldOrAnException() {
		Set<String> missing = new TreeSet<>();
		for (EAttribute each : attributes(DEVICE)) {
			if (Field.of(each).isEmpty() && !EXCEPTIONS.containsKey(each) && !ROWS.contains(each.getEContainingClass())
					&& !STATES.contains(each.getEContainingClass())) {
				missing.add(name(each));
			}
		}
		assertEquals(Set.of(), missing, "add a constant to Field, or an exception with its reason");
	}

	@Test
	void everySettingOfTheProjectIsAField() {
		EClass settings = (EClass) PLANT__SETTINGS.getEType();
		assertEquals(Set.copyOf(settings.getEAllAttributes()),
				fields(each -> !each.isOfDevice()).map(Field::feature).collect(Collectors.toSet()));
	}

	@Test
	void exceptionsAreStillNeeded() {
		EXCEPTIONS.forEach((feature, reason) -> {
			assertTrue(attributes(DEVICE).contains(feature), name(feature));
			assertTrue(Field.of(feature).isEmpty(), name(feature) + " " + reason);
		});
	}

	@ParameterizedTest
	@MethodSource("settings")
	void hasAKeyThatItsSetCommandKnows(Field field) throws Exception {
		if (field.isOfDevice()) {
			assertEquals(field, DeviceSettingKeys.of(field).field());
		} else {
			assertTrue(ProjectSettingKeys.forms().stream().anyMatch(each -> each.split("=")[0].equals(field.key())));
		}
	}

	@ParameterizedTest
	@MethodSource("settings")
	void hasALabelUnlessItIsATable(Field field) {
		boolean table = Set.of(Field.WEB_USERS, Field.OPC_UA_USERS, Field.OPC_UA_ADMINISTRATORS,
				Field.INTERFACE_ADDRESS, Field.INTERFACE_DNS_NAMES).contains(field);
		if (!table) {
			assertFalse(FieldLabels.of(field).isBlank());
		}
	}

	@ParameterizedTest
	@MethodSource("settings")
	void isDocumented(Field field) throws IOException {
		String page = Files
				.readString(Path.of(System.getProperty("sealbench.root", "../.."), "docs", "command-line.md"));
		assertTrue(page.lines().anyMatch(line -> line.startsWith("|") && line.contains("`" + field.key() + "`")),
				() -> field.key() + " is missing in docs/command-line.md");
	}

	@ParameterizedTest
	@MethodSource("settings")
	void hasADefaultWithinItsRange(Field field) {
		NumberRange.of(field.feature())
				.ifPresent(range -> assertTrue(range.contains((Integer) field.feature().getDefaultValue())));
	}

	@Test
	void daysAreThoseThatCertificatesAreMadeWith() {
		NumberRange days = new NumberRange(IssuanceSettings.LEAST_DAYS, IssuanceSettings.MOST_DAYS, "a number of days");
		assertEquals(days, NumberRange.of(Field.VALIDITY_DAYS.feature()).orElseThrow());
		assertEquals(days, NumberRange.of(Field.WEB_VALIDITY_DAYS.feature()).orElseThrow());
	}

	static Stream<Field> settings() {
		return fields(each -> each.use() == FieldUse.SET);
	}

	private static Stream<Field> fields(Predicate<Field> which) {
		return Arrays.stream(Field.values()).filter(which);
	}

	/** Those of a class and of all that it contains. */
	private static List<EAttribute> attributes(EClass type) {
		List<EAttribute> found = new ArrayList<>(type.getEAllAttributes());
		for (EReference each : type.getEAllContainments()) {
			found.addAll(attributes(each.getEReferenceType()));
		}
		return found;
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}
}
