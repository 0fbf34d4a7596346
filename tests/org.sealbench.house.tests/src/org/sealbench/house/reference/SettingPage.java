// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.reference;

import static org.sealbench.house.reference.MarkdownTable.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldUse;
import org.sealbench.operations.project.ProjectSettingKeys;
import org.sealbench.operations.setting.DeviceSettingKeys;

/** Every setting of a device and of a project, with what the model says of it. */
final class SettingPage {

	private final EPackage model;

	private SettingPage(EPackage model) {
		this.model = model;
	}

	static String text(Path root) {
		Path file = root.resolve("bundles/org.sealbench.model/model/sealbench.ecore").toAbsolutePath();
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createFileURI(file.toString()));
		try {
			resource.load(null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new SettingPage((EPackage) resource.getContents().get(0)).page();
	}

	private String page() {
		MarkdownTable devices = new MarkdownTable("key", "in the window", "default", "what it is");
		DeviceSettingKeys.all()
				.forEach((key, setting) -> devices.row(code(key + setting.form()),
						setting.field().words().replace(" > *", ""), byDefault(setting.field()),
						documentation(setting.field())));
		MarkdownTable projects = new MarkdownTable("key", "in the window", "default", "what it is");
		Stream.of(Field.values()).filter(each -> !each.isOfDevice() && each.use() == FieldUse.SET)
				.forEach(each -> projects.row(code(form(each)), each.words(), byDefault(each), documentation(each)));
		return "# Settings\n\n" + ReferenceTest.MADE + "\n## Of a device: `sealbench device set NAME KEY=VALUE…`\n\n"
				+ devices + "\n## Of a project: `sealbench project set KEY=VALUE…`\n\n" + projects;
	}

	private static String form(Field field) {
		return ProjectSettingKeys.forms().stream()
				.filter(each -> each.equals(field.key()) || each.startsWith(field.key() + "=")).findFirst()
				.orElseThrow();
	}

	/** Lists begin empty; what the clock is set to has words of its own. */
	private static String byDefault(Field field) {
		String value = field.feature().getDefaultValueLiteral();
		return field.feature().isMany() || field == Field.CLOCK || value == null ? "" : code(value);
	}

	private String documentation(Field field) {
		EStructuralFeature feature = field.feature();
		EClass type = (EClass) model.getEClassifier(feature.getEContainingClass().getName());
		String words = EcoreUtil.getDocumentation(type.getEStructuralFeature(feature.getName()));
		if (words == null) {
			throw new IllegalStateException("the model says nothing about " + field.key());
		}
		return words;
	}
}
