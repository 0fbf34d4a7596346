// SPDX-License-Identifier: EPL-2.0
/** The demo: an example plant loaded into an emulator, and the proofs from outside that it is secure. */
package org.sealbench.operations.demo;
