// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

/**
 * One thing that the demo proves from outside.
 *
 * @param check  what should hold
 * @param passed whether it holds
 * @param detail what was seen
 */
public record DemoCheck(String check, boolean passed, String detail) {
}
