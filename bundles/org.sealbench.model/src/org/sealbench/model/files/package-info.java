// SPDX-License-Identifier: EPL-2.0
/** Reads and writes the text files of the model, with their format version. */
package org.sealbench.model.files;
