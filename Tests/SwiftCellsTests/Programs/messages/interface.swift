interface I { }  // error: In Swift an interface is a protocol // note: Write protocol I { }
