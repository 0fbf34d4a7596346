// SPDX-License-Identifier: EPL-2.0
package org.sealbench.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes the model's and its item providers' code from {@code sealbench.ecore}; the argument is the bundles folder. */
public final class Generate {

	private Generate() {
	}

	public static void main(String[] arguments) throws IOException {
		Path bundles = Path.of(arguments[0]).toRealPath();
		for (String name : List.of("org.sealbench.model", "org.sealbench.model.edit")) {
			clean(bundles.resolve(name).resolve("src-gen"));
			EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(bundles.resolve(name) + "/"));
		}
		GenModel genModel = genModel(bundles.resolve("org.sealbench.model/model/sealbench.ecore"));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(genModel);
		for (String project : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
			Diagnostic result = generator.generate(genModel, project, new BasicMonitor());
			if (result.getSeverity() != Diagnostic.OK) {
				throw new IllegalStateException(result.toString());
			}
		}
	}

	private static GenModel genModel(Path ecore) {
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource resource = resources.getResource(URI.createFileURI(ecore.toString()), true);
		EPackage ePackage = (EPackage) resource.getContents().get(0);
		GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
		genModel.initialize(List.of(ePackage));
		genModel.setModelName("Model");
		genModel.setModelPluginID("org.sealbench.model");
		genModel.setModelDirectory("/org.sealbench.model/src-gen");
		genModel.setEditDirectory("/org.sealbench.model.edit/src-gen");
		genModel.setEditPluginID("org.sealbench.model.edit");
		genModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
		genModel.setBundleManifest(false);
		genModel.setUpdateClasspath(false);
		genModel.setSuppressEMFMetaData(false);
		genModel.setNonNLSMarkers(false);
		genModel.setCopyrightFields(false);
		genModel.setOperationReflection(false);
		genModel.setMinimalReflectiveMethods(true);
		genModel.setCreationIcons(false);
		genModel.setCanGenerate(true);
		genModel.setCodeFormatting(false);
		GenPackage genPackage = genModel.getGenPackages().get(0);
		genPackage.setBasePackage("org.sealbench");
		genPackage.setPrefix("Model");
		genPackage.setDisposableProviderFactory(true);
		genPackage.getGenClasses().forEach(genClass -> genClass.setImage(false));
		genModel.reconcile();
		Resource holder = resources
				.createResource(URI.createFileURI(ecore.resolveSibling("sealbench.ecore.gen").toString()));
		if (holder != null) {
			holder.getContents().add(genModel);
		}
		return genModel;
	}

	private static void clean(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : (Iterable<Path>) files.sorted((a, b) -> b.compareTo(a))::iterator) {
					Files.delete(file);
				}
			}
		}
	}
}
