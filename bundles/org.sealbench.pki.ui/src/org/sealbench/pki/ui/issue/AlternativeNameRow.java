// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.issue;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.SubjectAlternativeName;

/** An alternative name while it is typed: its value may still be wrong. */
final class AlternativeNameRow {

	private SubjectAlternativeName.Type type;
	private String value;

	AlternativeNameRow(SubjectAlternativeName.Type type, String value) {
		this.type = type;
		this.value = value;
	}

	SubjectAlternativeName.Type type() {
		return type;
	}

	void setType(SubjectAlternativeName.Type type) {
		this.type = type;
	}

	String value() {
		return value;
	}

	void setValue(String value) {
		this.value = value.strip();
	}

	/** The checked name. */
	SubjectAlternativeName name() throws ProblemException {
		return SubjectAlternativeName.of(type, value);
	}
}
