/** The texts of the certificate manager. */
package org.sealbench.pki.ui;
