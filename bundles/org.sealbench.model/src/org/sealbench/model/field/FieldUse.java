// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.field;

/** What the command line does with a field. */
public enum FieldUse {
	/** {@code device set} or {@code project set} changes it by its key, and it is shown. */
	SET,
	/** It is shown by its key; commands of its own change it. */
	SHOW,
	/** It has no key. */
	NONE
}
