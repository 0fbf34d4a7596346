// SPDX-License-Identifier: EPL-2.0
/** What an auditor asks of a plant's security, in one archive that he can check with openssl alone. */
package org.sealbench.operations.evidence;
