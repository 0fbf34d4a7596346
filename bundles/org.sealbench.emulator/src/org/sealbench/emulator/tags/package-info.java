// SPDX-License-Identifier: EPL-2.0
/** The live values of tags: their types, texts and simulation. */
package org.sealbench.emulator.tags;
