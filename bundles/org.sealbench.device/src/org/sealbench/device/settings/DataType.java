// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

/** Data types of tags, IEC 61131-3 names. INT has 16 bits, DINT 32; REAL is a 32-bit IEEE 754 number. */
public enum DataType {
	BOOL, INT, DINT, REAL, STRING
}
