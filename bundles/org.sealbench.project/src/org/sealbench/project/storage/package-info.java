// SPDX-License-Identifier: EPL-2.0
/** Writes files whole or not at all: the journal, the lock, and the contents as this process last saw them. */
package org.sealbench.project.storage;
