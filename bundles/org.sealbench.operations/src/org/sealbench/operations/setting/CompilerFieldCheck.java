// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import static org.sealbench.model.ModelPackage.Literals.METHOD__NAME;
import static org.sealbench.model.ModelPackage.Literals.METHOD__TAGS;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__APPLICATION_URI;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__PORT;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION__MAXIMUM;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION__MINIMUM;
import static org.sealbench.model.ModelPackage.Literals.SIMULATION__PERIOD_MILLIS;
import static org.sealbench.model.ModelPackage.Literals.TAG__ARRAY_LENGTH;
import static org.sealbench.model.ModelPackage.Literals.TAG__INITIAL_VALUE;
import static org.sealbench.model.ModelPackage.Literals.TAG__NAME;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__HTTPS_PORT;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__HTTP_PORT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.CommaList;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.model.Device;
import org.sealbench.operations.device.Devices;
import org.sealbench.project.Project;

/** Reports what compile would find wrong with one value, by trying it on a copy of its device. */
final class CompilerFieldCheck {

	/** What is the fault of the value itself; what does not fit it elsewhere is reported by compile. */
	private static final Map<EStructuralFeature, List<ProblemCode>> FAULTS = Map.ofEntries(
			entry(TAG__NAME, CompilerProblem.TAG_NAME_EMPTY, CompilerProblem.TAG_TWICE, CompilerProblem.TAG_NAME_UNFIT),
			entry(TAG__ARRAY_LENGTH, CompilerProblem.TAG_ARRAY_LENGTH),
			entry(TAG__INITIAL_VALUE, CompilerProblem.TAG_INITIAL_VALUE),
			entry(SIMULATION__MINIMUM, CompilerProblem.TAG_SIMULATION_RANGE),
			entry(SIMULATION__MAXIMUM, CompilerProblem.TAG_SIMULATION_RANGE),
			entry(SIMULATION__PERIOD_MILLIS, CompilerProblem.TAG_SIMULATION_PERIOD),
			entry(METHOD__NAME, CompilerProblem.METHOD_NAME_EMPTY, CompilerProblem.METHOD_TWICE,
					CompilerProblem.TAG_NAME_UNFIT),
			entry(METHOD__TAGS, CompilerProblem.METHOD_TAG_UNKNOWN, CompilerProblem.METHOD_TAG_READ_ONLY),
			entry(WEB_SERVER__HTTPS_PORT, CompilerProblem.PORT_TWICE),
			entry(WEB_SERVER__HTTP_PORT, CompilerProblem.PORT_TWICE),
			entry(OPC_UA_SERVER__PORT, CompilerProblem.PORT_TWICE),
			entry(OPC_UA_SERVER__APPLICATION_URI, CompilerProblem.APPLICATION_URI));

	private final RuleContext context;

	private static Map.Entry<EStructuralFeature, List<ProblemCode>> entry(EStructuralFeature feature,
			ProblemCode... faults) {
		return Map.entry(feature, List.of(faults));
	}

	CompilerFieldCheck(Project project) {
		context = new RuleContext(project, Instant.now());
	}

	/**
	 * What was not wrong before.
	 *
	 * @param owner in a device, or anything else, for which nothing is reported
	 */
	Optional<Problem> problem(EObject owner, EStructuralFeature feature, String typed) {
		Optional<Device> device = Devices.containing(owner);
		if (device.isEmpty() || !FAULTS.containsKey(feature)
				|| !feature.getEContainingClass().isSuperTypeOf(owner.eClass())) {
			return Optional.empty();
		}
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Device tried = (Device) copier.copy(device.get());
		copier.copyReferences();
		List<Problem> known = check(tried);
		copier.get(owner).eSet(feature, value(feature, typed));
		return check(tried).stream().filter(each -> !known.contains(each))
				.filter(each -> FAULTS.get(feature).contains(each.code())).findFirst();
	}

	private List<Problem> check(Device tried) {
		List<Problem> found = new ArrayList<>(DeviceRules.checkValues(context, tried));
		found.addAll(DeviceRules.checkSettings(context, tried));
		return found;
	}

	private static Object value(EStructuralFeature feature, String typed) {
		EDataType type = (EDataType) feature.getEType();
		return feature.isMany()
				? new ArrayList<>(
						CommaList.of(typed).stream().map(each -> EcoreUtil.createFromString(type, each)).toList())
				: EcoreUtil.createFromString(type, typed);
	}
}
