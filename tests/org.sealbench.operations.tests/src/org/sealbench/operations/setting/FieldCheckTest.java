// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sealbench.model.ModelPackage.Literals.METHOD__NAME;
import static org.sealbench.model.ModelPackage.Literals.METHOD__TAGS;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__ADDRESS;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__APPLICATION_URI;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION__MINIMUM;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION__PERIOD_MILLIS;
import static org.sealbench.model.ModelPackage.Literals.TAG__ARRAY_LENGTH;
import static org.sealbench.model.ModelPackage.Literals.TAG__INITIAL_VALUE;
import static org.sealbench.model.ModelPackage.Literals.TAG__NAME;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__HTTPS_PORT;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.model.Device;
import org.sealbench.model.Method;
import org.sealbench.model.MethodKind;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Simulation;
import org.sealbench.model.SimulationKind;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/** What is typed is refused as the command line and compile refuse it, and the model stays as it is. */
class FieldCheckTest {

	@TempDir
	private Path folder;
	private Project project;
	private Device device;
	private Tag speed;

	@BeforeEach
	void deviceWithTwoTags() {
		project = PlantBuilder.in(folder.resolve("plant")).device("PLC_1", "127.0.1.1", "opcua.enabled=true").open();
		device = project.device("PLC_1").orElseThrow();
		speed = tag("Speed");
		tag("Level").setWritable(false);
	}

	@Test
	void aTagsNameIsItsOwn() {
		assertEquals(Optional.of(CompilerProblem.TAG_TWICE), refused(speed, TAG__NAME, "Level"));
		assertEquals(Optional.of(CompilerProblem.TAG_NAME_EMPTY), refused(speed, TAG__NAME, " "));
		assertEquals(Optional.empty(), refused(speed, TAG__NAME, "Pressure"));
		assertEquals("Speed", speed.getName());
	}

	@Test
	void valuesFitTheType() {
		assertEquals(Optional.of(CompilerProblem.TAG_INITIAL_VALUE), refused(speed, TAG__INITIAL_VALUE, "fast"));
		assertEquals(Optional.empty(), refused(speed, TAG__INITIAL_VALUE, "12"));
		assertEquals(Optional.of(CompilerProblem.TAG_ARRAY_LENGTH), refused(speed, TAG__ARRAY_LENGTH, "10001"));
	}

	@Test
	void theLengthOfAnArrayMayBeSetBeforeItsValues() {
		speed.setInitialValue("12");
		assertEquals(Optional.empty(), refused(speed, TAG__ARRAY_LENGTH, "3"));
	}

	@Test
	void aSimulationHasARangeAndAPeriod() {
		Simulation simulation = ModelFactory.eINSTANCE.createSimulation();
		simulation.setKind(SimulationKind.RAMP);
		simulation.setMaximum(10);
		simulation.setPeriodMillis(1000);
		speed.setWritable(false);
		speed.setSimulation(simulation);
		assertEquals(Optional.of(CompilerProblem.TAG_SIMULATION_RANGE), refused(simulation, SIMULATION__MINIMUM, "11"));
		assertEquals(Optional.of(CompilerProblem.TAG_SIMULATION_PERIOD),
				refused(simulation, SIMULATION__PERIOD_MILLIS, "0"));
		assertEquals(Optional.empty(), refused(simulation, SIMULATION__MINIMUM, "-5"));
	}

	@Test
	void aMethodActsOnTagsThatAreThere() {
		Method method = ModelFactory.eINSTANCE.createMethod();
		method.setName("SetSpeed");
		method.setKind(MethodKind.WRITE);
		method.getTags().add("Speed");
		device.getMethods().add(method);
		assertEquals(Optional.of(CompilerProblem.METHOD_TAG_UNKNOWN), refused(method, METHOD__TAGS, "Speed, Sped"));
		assertEquals(Optional.of(CompilerProblem.METHOD_TAG_READ_ONLY), refused(method, METHOD__TAGS, "Level"));
		assertEquals(Optional.of(CompilerProblem.METHOD_NAME_EMPTY), refused(method, METHOD__NAME, ""));
		assertEquals(List.of("Speed"), method.getTags());
	}

	@Test
	void anApplicationUriIsAUri() {
		assertEquals(Optional.of(CompilerProblem.APPLICATION_URI),
				refused(device.getOpcUaServer(), OPC_UA_SERVER__APPLICATION_URI, "no uri"));
		assertEquals(Optional.empty(),
				refused(device.getOpcUaServer(), OPC_UA_SERVER__APPLICATION_URI, "urn:plant:PLC_1"));
	}

	@Test
	void portsAndAddressesAreCheckedAsSettingsAre() {
		assertEquals(true, refused(device, WEB_SERVER__HTTPS_PORT, "70000").isPresent());
		assertEquals(true, refused(device.getInterfaces().get(0), NETWORK_INTERFACE__ADDRESS, "300.1.1.1").isPresent());
		assertEquals(Optional.empty(), refused(device.getInterfaces().get(0), NETWORK_INTERFACE__ADDRESS, "127.0.1.2"));
	}

	private Tag tag(String name) {
		Tag made = ModelFactory.eINSTANCE.createTag();
		made.setName(name);
		made.setType(TagType.INT);
		made.setReadable(true);
		made.setWritable(true);
		device.getTags().add(made);
		return made;
	}

	private Optional<ProblemCode> refused(EObject owner, EStructuralFeature feature, String typed) {
		return new FieldCheck(project).problem(owner, feature, typed).map(Problem::code);
	}
}
