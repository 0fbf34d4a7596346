/** The product: application, window, perspective and theme. */
package org.sealbench.app;
