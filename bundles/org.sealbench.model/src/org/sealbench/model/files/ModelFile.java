// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.ModelPackage;

/**
 * One model object as a text file and back. The same object gives the same bytes: UTF-8, LF, one attribute a line, in
 * the order of the Ecore model; defaults are left out.
 */
public final class ModelFile {

	/** What a writer and a reader look up in the model once and use again; a project has thousands of files. */
	private static final ThreadLocal<List<Object>> WRITER_TABLE = ThreadLocal.withInitial(ArrayList::new);
	private static final ThreadLocal<Map<Object, Object>> READER_TABLE = ThreadLocal.withInitial(HashMap::new);
	private static final XMLParserPool PARSERS = new XMLParserPoolImpl(true);

	private ModelFile() {
	}

	/** The content of the object's file; the object need not belong to a resource, and stays where it is. */
	public static byte[] write(EObject root) {
		// A copy, for the object itself may be contained in another one, and a resource would take it away from there.
		return writeOwn(copy(root));
	}

	/** A copy of what the object's file holds: what is transient, as the devices of a plant, is left out. */
	public static <T extends EObject> T copy(T root) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier() {
			private static final long serialVersionUID = 1L;

			@Override
			protected void copyContainment(EReference reference, EObject from, EObject to) {
				if (!reference.isTransient()) {
					super.copyContainment(reference, from, to);
				}
			}
		};
		@SuppressWarnings("unchecked") // a copy is of the class of its original
		T copy = (T) copier.copy(root);
		copier.copyReferences();
		return copy;
	}

	/** The content of the file of an object that nothing else contains or needs any more. */
	public static byte[] writeOwn(EObject root) {
		XMLResource resource = new XMLResourceImpl(URI.createURI("memory"));
		resource.getContents().add(root);
		Map<String, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
		options.put(XMLResource.OPTION_LINE_WIDTH, 1);
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, WRITER_TABLE.get());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, options);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/**
	 * Reads an object.
	 *
	 * @param file name of the file in problems
	 * @throws ProblemException naming file and line where it is damaged, or the version where it is too new
	 */
	public static <T extends EObject> T read(byte[] content, String file, Class<T> type) throws ProblemException {
		FormatVersion.check(content, file);
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		XMLResource resource = new XMLResourceImpl(URI.createURI(file.replace(' ', '_')));
		resources.getResources().add(resource);
		load(resource, content, file);
		EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		if (!type.isInstance(root)) {
			throw new ProblemException(FileProblem.WRONG_CONTENT.at(Place.of(file),
					root == null ? "nothing" : root.eClass().getName(), type.getSimpleName()));
		}
		Optional<EAttribute> empty = mayLackValues(content) ? withoutValue(root) : Optional.empty();
		if (empty.isPresent()) {
			throw new ProblemException(
					ParseErrors.at(file, ParseErrors.lineOf(content, "nil="), empty.get().getName() + " has no value"));
		}
		resource.getContents().clear();
		return type.cast(root);
	}

	/**
	 * Whether {@code nil} stands anywhere in it, by which alone an attribute is there without a value. Looking at every
	 * attribute of every object takes longer than looking through the octets.
	 */
	private static boolean mayLackValues(byte[] content) {
		if (!FirstTag.isOwnForm(content)) {
			return true;
		}
		for (int i = 2; i < content.length; i++) {
			if (content[i] == 'l' && content[i - 1] == 'i' && content[i - 2] == 'n') {
				return true;
			}
		}
		return false;
	}

	/** An attribute that is there and says nothing, as by {@code xsi:nil}: no file of the product has one. */
	private static Optional<EAttribute> withoutValue(EObject root) {
		Iterator<EObject> within = root.eAllContents();
		for (EObject each = root; each != null; each = within.hasNext() ? within.next() : null) {
			for (EAttribute attribute : each.eClass().getEAllAttributes()) {
				Object value = each.eGet(attribute);
				if (value == null ? attribute.getDefaultValue() != null
						: value instanceof List<?> values && values.contains(null)) {
					return Optional.of(attribute);
				}
			}
		}
		return Optional.empty();
	}

	private static void load(XMLResource resource, byte[] content, String file) throws ProblemException {
		Map<String, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_PARSER_FEATURES,
				Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
		options.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
		options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, READER_TABLE.get());
		try {
			resource.load(new ByteArrayInputStream(content), options);
		} catch (IOException e) {
			if (resource.getErrors().isEmpty()) {
				throw new ProblemException(ParseErrors.at(file, 1, e.getMessage()), e);
			}
		}
		if (!resource.getErrors().isEmpty()) {
			Resource.Diagnostic first = resource.getErrors().get(0);
			throw new ProblemException(ParseErrors.at(file, Math.max(1, first.getLine()), first.getMessage()));
		}
	}
}
