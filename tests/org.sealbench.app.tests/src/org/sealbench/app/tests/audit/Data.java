// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.sealbench.model.ModelPackage;
import org.sealbench.project.Project;

/**
 * Words that nobody translates: names in a project, the literals that its files hold, and what the platform calls its
 * own.
 */
public final class Data {

	private static final String OURS = "org.sealbench.";

	private Data() {
	}

	/** Every value in the plant and its devices, and the names in its certificates. */
	public static Set<String> of(Project project) {
		Set<String> found = new TreeSet<>();
		List<EObject> roots = new ArrayList<>(List.of(project.plant()));
		roots.addAll(project.plant().getDevices());
		for (EObject root : roots) {
			values(root, found);
			EcoreUtil.getAllContents(root, true).forEachRemaining(each -> values((EObject) each, found));
		}
		found.add(project.folder().toString());
		return found;
	}

	private static void values(EObject object, Set<String> found) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = object.eGet(attribute);
			(value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)).forEach(
					each -> found.add(each instanceof Enumerator literal ? literal.getLiteral() : each.toString()));
		}
	}

	/**
	 * The literals of the model's enumerations, and the words for kinds of names, as project files and command line
	 * have them.
	 */
	public static Set<String> literals() {
		Set<String> found = new TreeSet<>(List.of("ip", "dns", "uri", "email"));
		ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
				.forEach(each -> ((EEnum) each).getELiterals().forEach(literal -> found.add(literal.getLiteral())));
		return found;
	}

	/** The names of the platform's commands, and the words on the buttons of its dialogs. */
	public static Set<String> platform() {
		Set<String> found = new TreeSet<>();
		for (Command each : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
			if (!each.getId().startsWith(OURS)) {
				try {
					found.add(each.getName().replace("&", ""));
				} catch (NotDefinedException e) {
					throw new IllegalStateException(e);
				}
			}
		}
		for (String point : List.of("org.eclipse.ui.actionSets", "org.eclipse.ui.menus", "org.eclipse.ui.popupMenus")) {
			contributed(Platform.getExtensionRegistry().getConfigurationElementsFor(point), found);
		}
		for (String key : List.of("ok", "cancel", "close", "yes", "no", "apply", "help", "info", "error", "warning",
				"question")) {
			found.add(JFaceResources.getString(key).replace("&", ""));
		}
		return found;
	}

	/** What other bundles than ours put into menus. */
	private static void contributed(IConfigurationElement[] elements, Set<String> found) {
		for (IConfigurationElement each : elements) {
			if (!each.getContributor().getName().startsWith(OURS)) {
				Stream.of("label", "tooltip").map(each::getAttribute).filter(Objects::nonNull)
						.forEach(text -> found.add(text.replace("&", "")));
				contributed(each.getChildren(), found);
			}
		}
	}
}
