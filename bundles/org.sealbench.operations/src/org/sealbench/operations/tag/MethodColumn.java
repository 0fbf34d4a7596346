// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import java.util.stream.Collectors;

import org.eclipse.emf.common.util.ECollections;
import org.sealbench.common.CommaList;
import org.sealbench.common.ElementList;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Method;
import org.sealbench.model.MethodKind;

/** The fields of a method. */
public enum MethodColumn implements Column<Method> {
	NAME("name") {
		@Override
		public String get(Method method) {
			return method.getName();
		}

		@Override
		public void set(Method method, String text, Place place) throws ProblemException {
			method.setName(ElementValues.name(place, text));
		}
	},
	KIND("kind") {
		@Override
		public String get(Method method) {
			return method.getKind().getLiteral();
		}

		@Override
		public void set(Method method, String text, Place place) throws ProblemException {
			method.setKind(ElementValues.choice(place, MethodKind.values(), MethodKind::getLiteral, text));
		}
	},
	/** The names of the tags that it acts on, with commas between them; one with a comma stands in quotes. */
	TAGS("tags") {
		@Override
		public String get(Method method) {
			return method.getTags().stream().map(ElementList::element).collect(Collectors.joining(","));
		}

		@Override
		public void set(Method method, String text, Place place) {
			ECollections.setEList(method.getTags(), CommaList.of(text).stream().distinct().toList());
		}
	},
	DESCRIPTION("description") {
		@Override
		public boolean keepsBlanks() {
			return true;
		}

		@Override
		public String get(Method method) {
			return method.getDescription();
		}

		@Override
		public void set(Method method, String text, Place place) {
			method.setDescription(text);
		}
	},
	/** The number of the certificate that the method stands for. */
	CERTIFICATE("certificate") {
		@Override
		public String get(Method method) {
			return method.getCertificate().isNone() ? "" : String.valueOf(method.getCertificate());
		}

		@Override
		public void set(Method method, String text, Place place) throws ProblemException {
			method.setCertificate(ElementValues.certificate(place, text));
		}
	};

	private final String label;

	MethodColumn(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return label;
	}
}
