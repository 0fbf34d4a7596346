/** The live values of tags: their types, texts and simulation. */
package org.sealbench.emulator.tags;
