// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import static org.sealbench.model.ModelPackage.Literals.DEVICE__FIRMWARE;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__INTERFACES;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__METHODS;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__NAME;
import static org.sealbench.model.ModelPackage.Literals.DEVICE__TAGS;
import static org.sealbench.model.ModelPackage.Literals.METHOD__DESCRIPTION;
import static org.sealbench.model.ModelPackage.Literals.METHOD__KIND;
import static org.sealbench.model.ModelPackage.Literals.METHOD__NAME;
import static org.sealbench.model.ModelPackage.Literals.METHOD__TAGS;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__ADDRESS;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__DNS_NAMES;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__NAME;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__PREFIX_LENGTH;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION__KIND;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION__MAXIMUM;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION__MINIMUM;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION__PERIOD_MILLIS;
import static org.sealbench.model.ModelPackage.Literals.TAG__ARRAY_LENGTH;
import static org.sealbench.model.ModelPackage.Literals.TAG__INITIAL_VALUE;
import static org.sealbench.model.ModelPackage.Literals.TAG__NAME;
import static org.sealbench.model.ModelPackage.Literals.TAG__READABLE;
import static org.sealbench.model.ModelPackage.Literals.TAG__SIMULATION;
import static org.sealbench.model.ModelPackage.Literals.TAG__TYPE;
import static org.sealbench.model.ModelPackage.Literals.TAG__WRITABLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.Problem;
import org.sealbench.model.Method;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.Tag;
import org.sealbench.model.field.FieldArea;
import org.sealbench.operations.impact.Impact;
import org.sealbench.operations.impact.ImpactPreview;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.table.TableSpec;
import org.sealbench.project.ui.inspector.table.TableSpec.Column;

/** The forms of what a device has besides its servers. */
final class DeviceForms {

	private DeviceForms() {
	}

	static void general(FormBuilder form) {
		form.text(Messages.deviceName, FeatureBinding.of(DEVICE__NAME), new DeviceNameEntry());
		form.text(Messages.deviceFirmware, FeatureBinding.of(DEVICE__FIRMWARE));
		form.settings(FieldArea.GENERAL);
		form.settings(FieldArea.OPERATING_MODE);
	}

	static void interfaces(FormBuilder form) {
		form.table(new TableSpec(Messages.deviceInterfaces, FeatureBinding.of(DEVICE__INTERFACES),
				List.of(Column.of(Messages.interfaceName, 100, NETWORK_INTERFACE__NAME),
						Column.of(Messages.interfaceAddress, 180, NETWORK_INTERFACE__ADDRESS),
						Column.of(Messages.interfacePrefix, 110, NETWORK_INTERFACE__PREFIX_LENGTH),
						Column.of(Messages.interfaceDns, 300, NETWORK_INTERFACE__DNS_NAMES)),
				DeviceForms::newInterface));
		form.note(Messages.impact, DeviceForms::impact);
	}

	/** What the addresses, names and ports that are not saved yet would break. */
	private static String impact(InspectorInput input) {
		if (!input.project().isDirty()) {
			return Messages.impactNone;
		}
		var found = new ImpactPreview(input.project().tools()).unsaved(input.project().project(), input.device());
		String lines = found.result().orElse(List.of()).stream().map(Impact::line).collect(Collectors.joining("\n"));
		return lines.isEmpty() ? found.problems().stream().map(Problem::line).findFirst().orElse(Messages.impactNone)
				: lines;
	}

	private static Optional<EObject> newInterface(InspectorInput input) {
		NetworkInterface made = ModelFactory.eINSTANCE.createNetworkInterface();
		made.setName("X" + (input.device().getInterfaces().size() + 1));
		return Optional.of(made);
	}

	static void certificateManager(FormBuilder form) {
		form.settings(FieldArea.CERTIFICATE_MANAGER);
		form.note(Messages.deviceSigner,
				input -> input.device().isGlobalSecurity() ? Messages.deviceSignerGlobal : Messages.deviceSignerLocal);
	}

	static void licences(FormBuilder form) {
		form.settings(FieldArea.RUNTIME_LICENCES);
	}

	static void timeOfDay(FormBuilder form) {
		form.settings(FieldArea.TIME_OF_DAY);
		form.note(Messages.deviceClock,
				input -> input.device().isSetClockOnDownload() ? Messages.deviceClockSet : Messages.deviceClockLeft);
	}

	static void tags(FormBuilder form) {
		form.table(new TableSpec(Messages.deviceTags, FeatureBinding.of(DEVICE__TAGS),
				List.of(Column.of(Messages.tagName, 160, TAG__NAME), Column.of(Messages.tagType, 90, TAG__TYPE),
						Column.of(Messages.tagArray, 100, TAG__ARRAY_LENGTH),
						Column.of(Messages.tagInitial, 140, TAG__INITIAL_VALUE),
						Column.of(Messages.tagReadable, 80, TAG__READABLE),
						Column.of(Messages.tagWritable, 80, TAG__WRITABLE),
						Column.optional(Messages.simulation, 100, TAG__SIMULATION, SIMULATION__KIND),
						Column.of(Messages.simulationMinimum, 90, TAG__SIMULATION, SIMULATION__MINIMUM),
						Column.of(Messages.simulationMaximum, 90, TAG__SIMULATION, SIMULATION__MAXIMUM),
						Column.of(Messages.simulationPeriod, 110, TAG__SIMULATION, SIMULATION__PERIOD_MILLIS)),
				DeviceForms::newTag));
		form.table(new TableSpec(Messages.deviceMethods, FeatureBinding.of(DEVICE__METHODS),
				List.of(Column.of(Messages.methodName, 160, METHOD__NAME),
						Column.of(Messages.methodKind, 90, METHOD__KIND),
						Column.of(Messages.methodTags, 240, METHOD__TAGS),
						Column.of(Messages.methodDescription, 260, METHOD__DESCRIPTION)),
				DeviceForms::newMethod));
	}

	private static Optional<EObject> newMethod(InspectorInput input) {
		Method made = ModelFactory.eINSTANCE.createMethod();
		made.setName("Method" + (input.device().getMethods().size() + 1));
		return Optional.of(made);
	}

	private static Optional<EObject> newTag(InspectorInput input) {
		Tag made = ModelFactory.eINSTANCE.createTag();
		made.setName("Tag" + (input.device().getTags().size() + 1));
		return Optional.of(made);
	}
}
