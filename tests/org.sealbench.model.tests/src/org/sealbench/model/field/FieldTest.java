// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealbench.common.Place;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;

/** Every field has words of its own and leads somewhere in the model. */
class FieldTest {

	@Test
	void wordsAndKeysAreUnique() {
		List<String> words = Arrays.stream(Field.values()).map(Field::words).toList();
		assertEquals(words.size(), words.stream().distinct().count(), words.toString());
		List<String> keys = Arrays.stream(Field.values()).map(Field::key).filter(each -> !each.isEmpty()).toList();
		assertEquals(keys.size(), keys.stream().distinct().count(), keys.toString());
	}

	@ParameterizedTest
	@EnumSource
	void keyGoesWithUse(Field field) {
		assertEquals(field.use() == FieldUse.NONE, field.key().isEmpty());
	}

	@ParameterizedTest
	@EnumSource
	void eachStepOfThePathIsAFeatureOfWhatTheLastOneLedTo(Field field) {
		EClass type = field.isOfDevice() ? ModelPackage.Literals.DEVICE : ModelPackage.Literals.PLANT;
		for (EStructuralFeature step : field.path()) {
			assertTrue(type.getEAllStructuralFeatures().contains(step), field + ": " + step.getName());
			type = step instanceof EReference reference ? reference.getEReferenceType() : null;
		}
	}

	@Test
	void settingMakesTheObjectsOnTheWay() {
		Device device = ModelFactory.eINSTANCE.createDevice();
		assertEquals(Optional.empty(), Field.OPC_UA_GUEST.get(device));
		Field.OPC_UA_GUEST.set(device, false);
		assertEquals(Optional.of(false), Field.OPC_UA_GUEST.get(device));
		assertEquals(false, device.getOpcUaServer().getUserAuthentication().isGuest());
	}

	@Test
	void fieldOfAnElementNamesTheElement() {
		Place place = Place.of("PLC_1", Field.TAG_INITIAL_VALUE, "Level");
		assertEquals("PLC_1 > tags > Level > initial value", place.toString());
		assertSame(Field.TAG_INITIAL_VALUE, place.typed().orElseThrow());
	}

	@Test
	void placeThatComesBackFromTextIsTheSame() {
		Place place = Place.of("PLC_1", Field.OPC_UA_PORT);
		Place text = Place.of("PLC_1", "OPC UA > port");
		assertEquals(place, text);
		assertEquals(place.hashCode(), text.hashCode());
	}
}
