// SPDX-License-Identifier: EPL-2.0
/** The fields of the model: what each is called in problems and by the command line, and where it stands. */
package org.sealbench.model.field;
